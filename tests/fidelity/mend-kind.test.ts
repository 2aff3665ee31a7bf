import { describe, expect, it } from "vitest";
import { Mend } from "#lib/fidelity/mend-kind";

describe("Mend", () => {
  it.each([
    ["lost-hyphen", "coorganized", "co-ordinated"],
    ["broken-word", "traf- fic", "traffics"],
    ["small-capitals", "CONfERENCE", "Meeting"],
    ["page-number", "nine", ""],
    ["page-footer", "Fair", "Fayre"],
    ["displaced-words", "same", "same"],
  ])("refuses a %s that turns “%s” into “%s”", (kind, was, is) => {
    expect(Mend.safeParse({ line: 1, kind, was, is, why: "invented" }).success).toBe(false);
  });

  it.each([
    ["broken-word", "traf- fic", "traffic"],
    ["small-capitals", "CONfERENCE", "Conference"],
    ["stray-glyph", "bees♦", "bees"],
  ])("accepts a %s that turns “%s” into “%s”", (kind, was, is) => {
    expect(Mend.safeParse({ line: 1, kind, was, is, why: "invented" }).success).toBe(true);
  });
});
