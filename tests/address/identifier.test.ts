import { describe, expect, it } from "vitest";
import { buildId, compareIds, parseId } from "#lib/address/identifier";
import { identifiers, noIdentifiers } from "./identifiers";

describe("buildId and parseId", () => {
  it.each(identifiers)("build and parse $id", ({ id, parts }) => {
    expect(buildId(parts)).toBe(id);
    expect(parseId(id)).toEqual(parts);
  });

  it.each(noIdentifiers)("find no parts in %j", (id) => {
    expect(parseId(id)).toBeUndefined();
  });
});

describe("compareIds", () => {
  it("puts numbers in their own order and words in the alphabet's", () => {
    const sorted = [
      "harbour-3",
      "harbour-3/panel-1",
      "harbour-3/panel-1/r2",
      "harbour-3/panel-1/r10",
      "harbour-3/panel-2/r1",
      "harbour-10",
      "people/mira",
    ];
    expect([...sorted].reverse().sort(compareIds)).toEqual(sorted);
    expect([...sorted.slice(3), ...sorted.slice(0, 3)].sort(compareIds)).toEqual(sorted);
  });

  it("answers zero for the same identifier only", () => {
    expect(compareIds("a/r1", "a/r1")).toBe(0);
    expect(compareIds("a/r1", "a/r01")).not.toBe(0);
  });
});
