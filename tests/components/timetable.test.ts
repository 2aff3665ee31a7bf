import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Programme } from "#components/session/programme";
import { SessionTime } from "#components/session/session-time";
import { Timetable } from "#components/session/timetable";
import { findSessions } from "#lib/corpus/session";
import type { Session } from "#lib/records/session";
import { buildTimetable } from "#lib/records/timetable";
import { buildConference } from "../metadata/invented-conference";

const sessions = findSessions(buildConference(), "pier-2");
const wordsOf = (html: string) =>
  html
    .replace(/<style.*?<\/style>/su, "")
    .replaceAll(/<[^>]+>/gu, "|")
    .replaceAll(/\|+/gu, "|");

function showTimetable(of: readonly Session[]): string {
  const { days } = buildTimetable(of);
  return renderToStaticMarkup(createElement(Timetable, { days, itemsOf: () => [], kinds: [] }));
}

it("a timetable reads as a list by day and time, each session with its room", () => {
  expect(wordsOf(showTimetable(sessions))).toBe(
    "|Saturday 25 March 2017|14:00–15:30|Panel 1|Planks, ropes; and “rails” for all who walk, fish and wait upon the öldest pier of the harbour|Neuer Saal|Sunday 26 March 2017|14:00|Panel 2|Poster session|Posters|",
  );
});

it("sessions of one time that end at different times say when each does", () => {
  const [one, other] = sessions;
  if (one === undefined || other === undefined) throw new Error("no sessions");
  const html = showTimetable([one, { ...other, day: "2017-03-25", end: "16:00" }]);
  expect(wordsOf(html)).toContain("|14:00|Panel 1|");
  expect(wordsOf(html)).toContain("|Neuer Saal · until 15:30|Panel 2|until 16:00|");
  expect([...html.matchAll(/class="(column-\d)"/gu)].map((match) => match[1])).toEqual(["column-1", "column-2"]);
});

it("a session says its day, time, room and links, and nothing of what is not known", () => {
  const show = (session: Session | undefined, timeZone?: string) =>
    session === undefined ? "" : renderToStaticMarkup(createElement(SessionTime, { session, timeZone }));
  const html = show(sessions[0], "Europe/Vienna");
  expect(wordsOf(html)).toBe(
    "|Held|Saturday 25 March 2017, 14:00–15:30| (Europe/Vienna)|Room|Neuer Saal|To see and read|Video, at video.example|Slides|",
  );
  expect(html).toContain('<time dateTime="2017-03-25T14:00">');
  expect(html).toContain('href="/pier-2/panel-1/files/slides/planks.pdf"');
  expect(wordsOf(show(sessions[2], "Europe/Vienna"))).toBe("|Held|Sunday 26 March 2017|");
  expect(show(sessions[3], "Europe/Vienna")).toBe("");
});

it("a session says its track in its own language, on its page, in a programme and in a timetable", () => {
  const [one, other] = sessions.map((session) => ({ ...session, track: "Feux", trackLang: "fr" }));
  if (one === undefined || other === undefined) throw new Error("no sessions");
  const track = '<span lang="fr" dir="ltr">Feux</span>';
  expect(showTimetable([one, other])).toContain(`<p class="label">Panel 1 · ${track}</p>`);
  const props = { sessions: [one, other], itemsOf: () => [], kinds: [] };
  expect(renderToStaticMarkup(createElement(Programme, props))).toContain(
    `<span class="label">Panel 1 · ${track}</span>`,
  );
  const facts = renderToStaticMarkup(createElement(SessionTime, { session: one, timeZone: undefined }));
  expect(facts).toContain(`<dt>Track</dt><dd>${track}</dd>`);
});
