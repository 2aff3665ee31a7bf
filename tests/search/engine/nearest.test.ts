import { describe, expect, test } from "vitest";
import { measureDistance } from "#lib/text/edit-distance";
import { compareKnown, findNearest } from "#lib/search/engine/terms/nearest";

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

describe("the nearest words", () => {
  const words = ["academic", "care", "guard", "guardian", "guardians", "health", "survivors", "tides"];

  test("are within so many slips, beyond one only where the first letter is kept", () => {
    expect(findNearest(words, "tidse", 1)).toEqual(["tides"]);
    expect(findNearest(words, "survyvers", 2)).toEqual(["survivors"]);
    expect(findNearest(words, "eccademic", 2)).toEqual([]);
    expect(findNearest(words, "gardion", 1)).toEqual([]);
  });

  test("are listed by frequency, and of equals the first of the alphabet is first", () => {
    const known = ["guard", "guardians", "guardian"].map((word) => ({ word, df: word === "guardian" ? 2 : 1 }));
    expect(known.sort(compareKnown).map(({ word }) => word)).toEqual(["guardian", "guard", "guardians"]);
  });
});
