import { expect, test } from "vitest";
import { findFaults } from "#lib/search/engine/terms/synonym-check";

test("a phrase of which one common word is left would widen every search for that word", () => {
  expect(findFaults([{ asked: ["teacher", "ask the child", "school of fish"], finds: ["keeper"] }])).toEqual([
    { words: "ask the child", reason: "of which only “child” is searched for" },
  ]);
  expect(findFaults([{ asked: ["know-how", "see to it"], finds: ["skills"] }]).map(({ words }) => words)).toEqual([
    "know-how",
    "see to it",
  ]);
});

test("names of one thing may be short of a word", () => {
  expect(findFaults([{ same: ["The Hague", "Dutch"] }, { near: ["Holy See", "pope"] }])).toEqual([]);
});
