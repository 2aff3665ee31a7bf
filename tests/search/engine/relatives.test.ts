import { describe, expect, test } from "vitest";
import { stemOf } from "#lib/search/engine/text/encoder";
import { findRelatives } from "#lib/search/engine/terms/relatives";

describe("the relatives of a word", () => {
  test.each([
    ["smugglers", "smuggling"],
    ["prosecutor", "prosecution"],
    ["terrorists", "terrorism"],
    ["democracy", "democratic"],
    ["guardians", "guardianship"],
    ["economy", "economics"],
    ["trainees", "trainers"],
  ])("%s is one of %s, and the other way round", (one, other) => {
    expect(findRelatives(stemOf(one))).toContain(stemOf(other));
    expect(findRelatives(stemOf(other))).toContain(stemOf(one));
  });

  test.each([
    ["fact", "factor"],
    ["form", "former"],
    ["part", "party"],
  ])("%s is none of %s", (one, other) => {
    expect(findRelatives(stemOf(one))).not.toContain(stemOf(other));
  });
});
