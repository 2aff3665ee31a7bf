import { describe, expect, test } from "vitest";
import { measureDistance } from "#lib/text/edit-distance";
import {
  buildVocabulary,
  findCompletions,
  findFamily,
  splitCompound,
  findCorrections,
} from "#lib/search/engine/terms/vocabulary";

describe("the distance of two words", () => {
  test.each([
    ["chains", "chains", 0],
    ["chians", "chains", 1],
    ["survivers", "survivors", 1],
    ["tide", "tides", 1],
    ["lihgthuose", "lighthouse", 2],
    ["tide", "rope", 3],
  ])("from %s to %s is %i", (a, b, distance) => {
    expect(measureDistance(a, b, 2)).toBe(distance);
    expect(measureDistance(b, a, 2)).toBe(distance);
  });
});

describe("the vocabulary", () => {
  const vocabulary = buildVocabulary(
    new Map([
      ["health", 1],
      ["care", 1],
      ["guardian", 2],
      ["guardians", 1],
      ["guard", 1],
      ["survivors", 1],
      ["academic", 1],
      ["tides", 1],
    ]),
  );
  const words = (known: readonly { word: string }[]) => known.map(({ word }) => word);

  test("completes a prefix, the most frequent word first, without the prefix itself", () => {
    expect(findCompletions(vocabulary, "guard", 40)).toEqual([
      { word: "guardian", df: 2 },
      { word: "guardians", df: 1 },
    ]);
    expect(findCompletions(vocabulary, "guard", 1)).toEqual([{ word: "guardian", df: 2 }]);
    expect(findCompletions(vocabulary, "zz", 40)).toEqual([]);
  });

  test("repairs within so many slips, beyond one only where the first letter is kept", () => {
    expect(words(findCorrections(vocabulary, "tidse", 1, 3))).toEqual(["tides"]);
    expect(words(findCorrections(vocabulary, "survyvers", 2, 3))).toEqual(["survivors"]);
    expect(findCorrections(vocabulary, "eccademic", 2, 3)).toEqual([]);
    expect(findCorrections(vocabulary, "gardion", 1, 3)).toEqual([]);
  });

  test("finds two words that were run together", () => {
    expect(splitCompound(vocabulary, "healthcare")).toEqual([["health", "care"]]);
    expect(splitCompound(vocabulary, "tidewater")).toEqual([]);
  });

  test("knows the words of a stem", () => {
    expect(words(findFamily(vocabulary, "guardian"))).toEqual(["guardian", "guardians"]);
    expect(findFamily(vocabulary, "whale")).toEqual([]);
  });
});
