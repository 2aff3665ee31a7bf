import { describe, expect, test } from "vitest";
import { measureDistance } from "#lib/search/distance";
import { buildVocabulary, findCompletions, findParts, findRepairs } from "#lib/search/vocabulary";

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
  const vocabulary = buildVocabulary([["health", "care", "guardian"], ["guardians", "guard", "guardian"], ["survivors", "academic", "tides"]]);

  test("completes a prefix, the most frequent word first, without the prefix itself", () => {
    expect(findCompletions(vocabulary, "guard")).toEqual(["guardian", "guardians"]);
    expect(findCompletions(vocabulary, "zz")).toEqual([]);
  });

  test("repairs within one slip, or two in a long word that keeps its first letter", () => {
    expect(findRepairs(vocabulary, "tidse")).toEqual(["tides"]);
    expect(findRepairs(vocabulary, "survyvers")).toEqual(["survivors"]);
    expect(findRepairs(vocabulary, "eccademic")).toEqual([]);
    expect(findRepairs(vocabulary, "tie")).toEqual([]);
    expect(findRepairs(vocabulary, "gardion")).toEqual([]);
  });

  test("finds two words that were run together", () => {
    expect(findParts(vocabulary, "healthcare")).toBe("health care");
    expect(findParts(vocabulary, "tidewater")).toBeUndefined();
  });
});
