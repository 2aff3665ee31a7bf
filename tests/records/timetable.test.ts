import { describe, expect, it } from "vitest";
import type { Session } from "#lib/records/session";
import { buildTimetable, hasTimetable } from "#lib/records/timetable";

const when = { day: "2032-05-04" };

function session(name: string, facts: Partial<Session> = {}): Session {
  return {
    id: `harbour-4/${name}`,
    kind: "panel",
    label: name,
    heading: name,
    title: name,
    event: "harbour-4",
    document: "documents/harbour-4-report",
    credits: [],
    organizers: [],
    coOrganizers: [],
    contributors: [],
    recommendations: [],
    provenance: { path: "content/harbour-4/report.md", line: 1, endLine: 1 },
    ...facts,
  };
}

/** The days of a timetable as text: each row with its times, each session with its column. */
function show(sessions: readonly Session[]) {
  return buildTimetable(sessions).days.map(({ day, columns, rows }) => ({
    day,
    columns,
    rows: rows.map(({ start = "", end = "", entries }) =>
      [
        `${start}-${end}`,
        ...entries.map((each) => `${each.session.label}${each.column === undefined ? "" : `@${each.column}`}`),
      ].join(" "),
    ),
  }));
}

describe("buildTimetable", () => {
  it("puts sessions of one time side by side, each room in a column of its own for the day", () => {
    const sessions = [
      session("opening", { ...when, start: "09:00", end: "09:30", room: "Lantern Hall" }),
      session("panel-1", { ...when, start: "10:00", end: "11:30", room: "Lantern Hall" }),
      session("panel-2", { ...when, start: "10:00", end: "11:30", room: "Chart Room" }),
      session("panel-4", { ...when, start: "14:00", end: "15:30", room: "Chart Room" }),
      session("panel-3", { ...when, start: "14:00", end: "15:30", room: "Lantern Hall" }),
    ];
    expect(show(sessions)).toEqual([
      {
        day: "2032-05-04",
        columns: 2,
        rows: ["09:00-09:30 opening", "10:00-11:30 panel-1@1 panel-2@2", "14:00-15:30 panel-3@1 panel-4@2"],
      },
    ]);
  });

  it("leaves the column of a room free in which nothing is held", () => {
    const at = (start: string, room: string) => session(`${room}-${start}`, { ...when, start, room });
    const sessions = [at("09:00", "a"), at("09:00", "b"), at("09:00", "c"), at("11:00", "a"), at("11:00", "c")];
    expect(show(sessions)[0]?.rows).toEqual(["09:00- a-09:00@1 b-09:00@2 c-09:00@3", "11:00- a-11:00@1 c-11:00@3"]);
  });

  it("says an end beside the start only where all sessions of that time share it", () => {
    const sessions = [
      session("a", { ...when, start: "09:00", end: "10:00" }),
      session("b", { ...when, start: "09:00", end: "10:30" }),
      session("c", { ...when, start: "11:00", end: "12:00" }),
    ];
    expect(show(sessions)[0]?.rows).toEqual(["09:00- a@1 b@2", "11:00-12:00 c"]);
  });

  it("gives sessions of no room, or of a room that is taken, the columns that are free", () => {
    const sessions = [
      session("a", { ...when, start: "09:00" }),
      session("b", { ...when, start: "09:00", room: "Lantern Hall" }),
      session("c", { ...when, start: "09:00", room: "Lantern Hall" }),
    ];
    expect(show(sessions)[0]).toMatchObject({ columns: 3, rows: ["09:00- b@1 a@2 c@3"] });
  });

  it("has no columns where more than four rooms are used at once", () => {
    const sessions = ["a", "b", "c", "d", "e"].map((room) => session(room, { ...when, start: "09:00", room }));
    expect(show(sessions)[0]).toMatchObject({ columns: 5, rows: ["09:00- a b c d e"] });
  });

  it("orders days and times, whatever their order in the report, with what has only a day behind", () => {
    const sessions = [
      session("posters", when),
      session("late", { ...when, start: "16:00" }),
      session("next", { day: "2032-05-05", start: "09:00" }),
      session("early", { ...when, start: "08:30" }),
      session("walk"),
    ];
    expect(show(sessions)).toEqual([
      { day: "2032-05-04", columns: 1, rows: ["08:30- early", "16:00- late", "- posters"] },
      { day: "2032-05-05", columns: 1, rows: ["09:00- next"] },
    ]);
    expect(buildTimetable(sessions).undated.map(({ label }) => label)).toEqual(["walk"]);
  });
});

it("there is a timetable where two sessions at least have a day and a start", () => {
  const timed = session("a", { ...when, start: "09:00" });
  expect(hasTimetable([timed, session("b", when), session("c")])).toBe(false);
  expect(hasTimetable([timed, session("b", { ...when, start: "09:00" })])).toBe(true);
});
