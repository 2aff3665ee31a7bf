import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { compareWords } from "#lib/fidelity/compare-words";
import { formatFidelity } from "#lib/fidelity/report";
import { parseMarkdown } from "#lib/ingest/markdown/parse";
import { readOriginalWords } from "#lib/fidelity/original";
import { readWords } from "#lib/fidelity/words";

const file = (value: string) => new VFile({ path: "content/fair/report.md", value });

function compare(original: string, markdown: string, isOrdered = true) {
  const words = readOriginalWords(original);
  const order = [{ from: 1, to: words.at(-1)?.line ?? 1 }];
  return compareWords(words, readWords(parseMarkdown(file(markdown)), markdown), [], isOrdered ? order : undefined);
}

describe("a hyphen at a line's end", () => {
  it("stays or goes as the content has it, where there is a reading order", () => {
    const { differences, mended } = compare("Traf-\nficking and co-\noperation\n", "Trafficking and co-operation\n");
    expect(differences).toEqual([]);
    expect(mended.map(({ kind, was, is }) => [kind, was, is])).toEqual([
      ["line-end break", "Traf- ficking", "Trafficking"],
      ["line-end hyphen", "co- operation", "co-operation"],
    ]);
  });

  it("stays where there is none", () => {
    expect(compare("Traf-\nficking\n", "Trafficking\n", false).differences).toMatchObject([
      { was: "Traf-ficking", is: "Trafficking" },
    ]);
  });

  it("is decided on at each end of a word that is broken twice", () => {
    const original = "multi-\nagen-\ncy\n";
    for (const word of ["multi-agency", "multiagency", "multi-agen-cy"])
      expect(compare(original, `${word}\n`).differences).toEqual([]);
    expect(compare(original, "multi agency\n").differences).not.toEqual([]);
  });

  it("is no leave to change a hyphen inside a line or a word after it", () => {
    expect(compare("co-operation\n", "cooperation\n").differences).not.toEqual([]);
    expect(compare("Traf-\nficking\n", "Traffic\n").differences).not.toEqual([]);
  });

  it("is counted both ways, and listed where it stays", () => {
    const words = compare("Traf-\nficking in co-\noperation\n", "Trafficking in co-operation\n");
    expect(formatFidelity(file(""), { name: "fair.txt", words: [] }, words)).toEqual([
      "content/fair/report.md: 3 words, 100% as in fair.txt; 0 mends declared, 1 word joined at line ends, 1 word joined there without a hyphen",
      '  line 2 line-end hyphen: "co- operation" → "co-operation" (word broken at the end of a line)',
    ]);
  });
});

describe("capitals lost in small capitals", () => {
  it.each([
    ["CONfERENCE", "CONFERENCE"],
    ["OSr/CTHB", "OSR/CTHB"],
    ["nGO", "NGO"],
    ["AnDOrrA", "ANDORRA"],
    ["july", "July"],
    ["“kosovo", "“Kosovo"],
  ])("are restored from “%s” to “%s” and listed", (was, is) => {
    const { differences, mended } = compare(`in ${was}\n`, `in ${is}\n`);
    expect(differences).toEqual([]);
    expect(mended).toMatchObject([{ line: 1, kind: "small-capitals", was, is }]);
  });

  it.each([
    ["Conference", "conference"],
    ["Conference", "CONFERENCE"],
    ["CONfERENCE", "Conference"],
    ["fair", "FAIR"],
    ["fair", "Fare"],
  ])("are no leave to turn “%s” into “%s”", (was, is) => {
    expect(compare(`in ${was}\n`, `in ${is}\n`).differences).toMatchObject([{ was, is }]);
  });

  it("are a difference where there is no reading order", () => {
    expect(compare("in july\n", "in July\n", false).differences).toMatchObject([{ was: "july", is: "July" }]);
  });

  it("are restored in a word that is broken too, and counted", () => {
    const result = compare("OSr-\nwide nGO\n", "OSR-wide NGO\n");
    expect(result.mended.map(({ kind, is }) => [kind, is])).toEqual([
      ["line-end hyphen", "OSr-wide"],
      ["small-capitals", "OSR-wide"],
      ["small-capitals", "NGO"],
    ]);
    expect(formatFidelity(file(""), { name: "fair.txt", words: [] }, result)[0]).toContain(
      "0 mends declared, 1 word joined at line ends, 2 words with capitals restored",
    );
  });

  it("stand in the reading of the original, for facts to quote", () => {
    expect(compare("in july co-\noperates\n", "in July co-operates\n").reading).toEqual([
      { text: "in", line: 1 },
      { text: "July", line: 1 },
      { text: "co-operates", line: 1 },
    ]);
  });
});
