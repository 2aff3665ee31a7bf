import ICAL from "ical.js";
import { expect, it } from "vitest";
import { parseCalendarUid } from "#lib/address/calendar-uid";
import { buildCalendars } from "#lib/metadata/feeds/calendar";
import { buildConference } from "./invented-conference";

const absoluteUrl = (path: string) => `https://example.org/proceedings${path}`;

/** Builds the calendar of the invented conference, and reads it with a reader of another's. */
function readCalendar(change?: (text: string) => string) {
  const text = buildCalendars(buildConference(change), absoluteUrl).get("/pier-2.ics") ?? "";
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return { text, calendar, entries: calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each)) };
}

it("a conference whose days are known has a calendar of the sessions that have one", () => {
  const { calendar, entries } = readCalendar();
  expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
  expect(entries.map(({ uid }) => parseCalendarUid(uid))).toEqual(
    ["pier-2/panel-1", "pier-2/panel-2", "pier-2/posters"].map((id) => ({ id, host: "example.org" })),
  );
  expect([...buildCalendars(buildConference(), absoluteUrl).keys()]).toEqual(["/pier-2.ics"]);
});

it("times are moments, by the offset that the time zone had on the day", () => {
  const { entries } = readCalendar();
  const times = entries.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()]);
  expect(times.slice(0, 2)).toEqual([
    ["2017-03-25T13:00:00Z", "2017-03-25T14:30:00Z"],
    ["2017-03-26T12:00:00Z", "2017-03-26T12:00:00Z"],
  ]);
});

it("times of an event that names no time zone are those of any clock", () => {
  const { entries } = readCalendar((text) => text.replace(/^timeZone.*\n/mu, ""));
  expect(entries[0]?.startDate.toString()).toBe("2017-03-25T14:00:00");
  expect(entries[0]?.startDate.zone.tzid).toBe("floating");
});

it("a session of which only the day is known takes the day", () => {
  const [, , posters] = readCalendar().entries;
  expect(posters?.startDate.isDate).toBe(true);
  expect(posters?.startDate.toString()).toBe("2017-03-26");
});

it("an entry has the name, place, address and links of its session, whatever signs are in them", () => {
  const [panel] = readCalendar().entries;
  expect(panel?.summary).toBe(
    "Panel 1: Planks, ropes; and “rails” for all who walk, fish and wait upon the öldest pier of the harbour",
  );
  expect(panel?.location).toBe("Neuer Saal, Old Customs House, Port Lindin");
  expect(panel?.component.getFirstPropertyValue("url")).toBe("https://example.org/proceedings/pier-2/panel-1/");
  expect(panel?.description.split("\n")).toEqual([
    "Safe piers",
    "Video: https://video.example/watch?v=1",
    "Slides: https://example.org/proceedings/pier-2/panel-1/files/slides/planks.pdf",
  ]);
});

it("an entry has its track, and what room and venue both name once", () => {
  const track = "## Lamps\n::track{lang=de}\n\n### Lamps at dusk\n::session{#dusk kind=session";
  const place = 'room="Hall, Old Customs House"}\n';
  const { entries } = readCalendar((text) =>
    text.replace("## A walk\n::session{#walk kind=session}\n", `${track} day=2017-03-26 ${place}`),
  );
  const dusk = entries.at(-1);
  expect(dusk?.component.getFirstPropertyValue("categories")).toBe("Lamps");
  expect(dusk?.location).toBe("Hall, Old Customs House, Port Lindin");
});

it("an entry keeps its UID when words, times and order change", () => {
  const uids = (change?: (text: string) => string) => readCalendar(change).entries.map(({ uid }) => uid);
  const changed = uids((text) =>
    text
      .replace("## Panel 2\n::session{#panel-2 kind=panel number=2 day=2017-03-26 start=14:00}\n", "")
      .replace(
        "## Posters",
        "## Panel 2: Rails\n::session{#panel-2 kind=panel number=2 day=2017-03-25}\n\n## Pictures",
      ),
  );
  expect(changed).toEqual(uids());
});

it("the file is the same in every time zone, with lines that end in CR LF and are 75 octets long at most", () => {
  const zone = process.env.TZ;
  const texts = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"].map((name) => {
    process.env.TZ = name;
    return readCalendar().text;
  });
  process.env.TZ = zone ?? "UTC";
  expect(new Set(texts).size).toBe(1);
  const lines = texts[0]?.split("\r\n") ?? [];
  expect(lines.at(-1)).toBe("");
  expect(lines.filter((line) => /[\r\n]/u.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
  expect(lines.filter((line) => line.startsWith("DTSTAMP"))).toEqual([
    "DTSTAMP:20170325T000000Z",
    "DTSTAMP:20170326T000000Z",
    "DTSTAMP:20170326T000000Z",
  ]);
});
