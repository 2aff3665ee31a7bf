import { describe, expect, it } from "vitest";
import { compareWords } from "#lib/fidelity/compare-words";
import { locateMends } from "#lib/fidelity/locate-mends";
import { Mend } from "#lib/fidelity/mend-kind";
import { readOriginalWords } from "#lib/fidelity/original";

const mend = (line: number, kind: string, was: string, is: string) =>
  Mend.parse({ line, kind, was, is, why: "invented" });
const locate = (original: string, ...mends: Mend[]) => {
  const { mends: found, missed } = locateMends(readOriginalWords(original), mends);
  return { lines: found.map(({ line }) => line), missed };
};
const hyphen = (line: number) => mend(line, "lost-hyphen", "coorganized", "co-organized");

describe("locateMends", () => {
  it("finds a mend at the nearest place, above or below its line", () => {
    expect(locate("coorganized\n\n\nis\ncoorganized\n", hyphen(4))).toEqual({ lines: [5], missed: [] });
    expect(locate("coorganized\nis\n\n\ncoorganized\n", hyphen(2))).toEqual({ lines: [1], missed: [] });
  });

  it("finds none where two places are as near, or none is within reach", () => {
    expect(locate("coorganized\nis\ncoorganized\n", hyphen(2))).toEqual({ lines: [2], missed: [0] });
    expect(locate(`${"\n".repeat(201)}coorganized\n`, hyphen(1)).missed).toEqual([0]);
    expect(locate(`${"\n".repeat(200)}coorganized\n`, hyphen(1)).missed).toEqual([]);
  });

  it("leaves to each mend what stands at its own line", () => {
    expect(locate("is\ncoorganized\n\ncoorganized\n", hyphen(1), hyphen(2))).toEqual({ lines: [4, 2], missed: [] });
  });
});

describe("an original in which lines have moved", () => {
  const lines = ["see 2. bees;", "2.", "see goats.", "On Goats we know", "much is coorganized", "7", "by all"];
  const content = "see 2. bees; see goats. 2. On Goats we know much is co-organized by all";
  const mends = [
    mend(2, "displaced-number", "2.", ""),
    mend(4, "displaced-number", "", "2."),
    mend(5, "lost-hyphen", "coorganized", "co-organized"),
    mend(6, "page-number", "7", ""),
  ];
  const compare = (original: readonly string[], is: string) =>
    compareWords(readOriginalWords(original.join("\n")), readOriginalWords(is), mends);

  it.each([
    ["as it was", lines, content],
    ["with lines above", ["", "Fair", "", ...lines], `Fair ${content}`],
    ["with lines within", lines.toSpliced(3, 0, "", "Fair", ""), content.replace("2. On", "Fair 2. On")],
  ])("keeps its mends %s", (_, original, is) => {
    const { differences, unused, mended } = compare(original, is);
    expect([differences, unused]).toEqual([[], []]);
    expect(mended).toHaveLength(4);
  });
});
