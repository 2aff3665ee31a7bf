import { expect, test } from "vitest";
import { findRelated } from "#lib/related/similar";
import { buildTermReader } from "#lib/related/terms";
import { records } from "../corpus/real-corpus";

const related = findRelated(
  records.recommendations,
  records.documents.flatMap(({ blocks }) => blocks.map(({ text }) => text)),
  buildTermReader([]),
);
const places = new Map(records.recommendations.map(({ id, place }) => [id, place]));

test.each([
  ["alliance-18/panel-1/r8", "alliance-18/side-event-5/r4"],
  ["alliance-16/results/r1", "documents/office-report-2016-17/survey-report-2016/r3"],
  ["alliance-18/side-event-2/r1", "alliance-18/panel-2/r6"],
])("the words of %s are nearest to those of %s, also without the thesaurus", (one, other) => {
  expect(related.find(({ of }) => of === one)?.similar[0]?.to).toBe(other);
});

test("no real item has one of its own list near it, nor more than four", () => {
  expect(related.flatMap(({ of, similar }) => similar.filter(({ to }) => places.get(to) === places.get(of)))).toEqual(
    [],
  );
  expect(Math.max(...related.map(({ similar }) => similar.length))).toBeLessThanOrEqual(4);
  expect(related.flatMap(({ similar }) => similar).every(({ shares }) => shares.length > 0)).toBe(true);
});
