import { expect, it } from "vitest";
import { compareEvents, type Event, EventMatter, yearOf } from "#lib/records/event";

const provenance = { path: "content/harbour/event.md", line: 1, endLine: 9 };
const source = { document: "note", words: "words" };

function event(id: string, facts: Partial<Event> = {}): Event {
  return { id, label: id, title: { value: id }, figures: [], sources: {}, provenance, ...facts };
}

it("events are ordered by date, whatever their numbers are", () => {
  const first = event("a", { number: 16, days: { start: "2016-04-11", end: "2016-04-12", source } });
  const workshop = event("b", { number: 1, year: { value: 2019, source } });
  const later = event("c", { year: { value: 2021, source } });
  const undated = event("d");
  expect([later, workshop, undated, first].sort(compareEvents).map(({ id }) => id)).toEqual(["d", "a", "b", "c"]);
});

it("the year of an event is that of its first day, or the one that is stated", () => {
  expect(yearOf(event("a", { days: { start: "2016-12-31", end: "2017-01-01", source } }))).toBe(2016);
  expect(yearOf(event("b", { year: { value: 2019, source } }))).toBe(2019);
  expect(yearOf(event("c"))).toBeUndefined();
});

it("an event needs a name and a title, and every other fact may be left out", () => {
  expect(EventMatter.parse({ event: "lamp-day", title: "A Day of Lamps" })).toEqual({
    event: "lamp-day",
    title: { value: "A Day of Lamps" },
    figures: [],
    sources: {},
  });
  expect(EventMatter.safeParse({ event: "lamp-day" }).success).toBe(false);
});

it("an event of one day needs no end", () => {
  const matter = { event: "lamp-day", title: "A Day of Lamps" };
  const daysOf = (days: unknown) => EventMatter.safeParse({ ...matter, days }).data?.days;
  expect(daysOf({ start: "2032-05-04", source })).toEqual({ start: "2032-05-04", end: "2032-05-04", source });
  expect(daysOf({ start: new Date("2032-05-04"), end: "2032-05-05", source })?.end).toBe("2032-05-05");
  expect(daysOf({ end: "2032-05-05", source })).toBeUndefined();
});
