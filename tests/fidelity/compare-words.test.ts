import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { compareWords } from "#lib/fidelity/compare-words";
import { Mend } from "#lib/fidelity/mend-kind";
import { readOriginalWords } from "#lib/fidelity/original";
import { readWords } from "#lib/fidelity/words";
import { parseMarkdown } from "#lib/ingest/markdown/parse";

const mend = (line: number, kind: string, was: string, is: string) =>
  Mend.parse({ line, kind, was, is, why: "invented" });

const wordsOf = (markdown: string) =>
  readWords(parseMarkdown(new VFile({ path: "content/fair/report.md", value: markdown })), markdown);

const compare = (original: string, markdown: string, mends: Mend[] = []) =>
  compareWords(readOriginalWords(original), wordsOf(markdown), mends);

describe("compareWords", () => {
  it("finds no difference between equal texts however they are set in lines", () => {
    const { differences, words, kept, expected } = compare(
      " Fair\n\nBees are\nkept here.\n",
      "## Fair\n\nBees are kept\nhere.\n",
    );
    expect(differences).toEqual([]);
    expect([words, kept, expected]).toEqual([5, 5, 5]);
  });

  it("drops bullet glyphs", () => {
    expect(
      compare("List:\n\u2022 keep bees;\n\uF0B7\n\uF0B7keep goats.\n", "List:\n\n- keep bees;\n- keep goats.\n")
        .differences,
    ).toEqual([]);
  });

  it("joins a word broken at its hyphen at a line's end and lists it, across an empty line and a mended page number", () => {
    const { differences, mended } = compare(
      "true co-\n\n7\noperation of bee-\nkeepers\n",
      "true co-operation of bee-keepers\n",
      [mend(3, "page-number", "7", "")],
    );
    expect(differences).toEqual([]);
    expect(mended.map(({ line, kind, is }) => [line, kind, is])).toEqual([
      [1, "line-end hyphen", "co-operation"],
      [3, "page-number", ""],
      [4, "line-end hyphen", "bee-keepers"],
    ]);
  });

  it("keeps the hyphen of a first half whose second half comes later", () => {
    expect(compare("both pre-\nand in-service\n", "both pre- and in-service\n").differences).toEqual([]);
  });

  it("accepts a lost hyphen that is declared at its line", () => {
    const result = compare("is\ncoorganized by bees\n", "is co-organized by bees\n", [
      mend(2, "lost-hyphen", "coorganized", "co-organized"),
    ]);
    expect([result.differences, result.unused]).toEqual([[], []]);
  });

  it("tells an undeclared difference with the lines of both texts", () => {
    expect(compare("Bees\nare kept\n", "Bees are\nsold\n").differences).toEqual([
      { line: 2, contentLine: 2, was: "kept", is: "sold", printed: "kept" },
    ]);
  });

  it("fails a mend whose words are nowhere near its line", () => {
    const result = compare(`is\n${"\n".repeat(250)}coorganized\n`, "is co-organized\n", [
      mend(1, "lost-hyphen", "coorganized", "co-organized"),
    ]);
    expect(result.unused).toEqual([{ mend: 0, reason: "not-there" }]);
    expect(result.differences).toHaveLength(1);
  });

  it("fails a mend that the content doesn't make", () => {
    const result = compare("is coorganized\n", "is coorganized\n", [
      mend(1, "lost-hyphen", "coorganized", "co-organized"),
    ]);
    expect(result.unused).toEqual([{ mend: 0, reason: "not-made" }]);
    expect(result.mended).toEqual([]);
  });

  it("fails a number that is declared as taken out but stands in the content", () => {
    expect(compare("Bees\n9\nare\n", "Bees 9 are\n", [mend(2, "page-number", "9", "")]).differences).toMatchObject([
      { was: "", is: "9", contentLine: 1 },
    ]);
  });

  it("moves a number printed away from its title, between other numbers of the same form", () => {
    const original = "see 2. bees;\n 2.\nsee goats.\nOn Goats\n";
    const mends = [mend(2, "displaced-number", "2.", ""), mend(4, "displaced-number", "", "2.")];
    const result = compare(original, "see 2. bees; see goats.\n\n## 2. On Goats\n", mends);
    expect([result.differences, result.unused, result.unpaired]).toEqual([[], [], []]);
  });

  it("puts displaced words back inside a line beside the word that the mend names", () => {
    const original = "the bees of the fair\nof the goats and of\n";
    const mends = [
      mend(2, "displaced-words", "of the goats", ""),
      mend(1, "displaced-words", "bees", "bees of the goats"),
    ];
    const result = compare(original, "the bees of the goats of the fair and of\n", mends);
    expect([result.differences, result.unpaired]).toEqual([[], []]);
  });

  it("puts several passages before one line in the order of their mends", () => {
    const mends = [
      mend(1, "reading-order", "one", ""),
      mend(2, "reading-order", "two", ""),
      mend(3, "reading-order", "", "two"),
      mend(3, "reading-order", "", "one"),
    ];
    expect(compare("one\ntwo\nthree\n", "two one three\n", mends).differences).toEqual([]);
  });

  it("fails a number put back inside its title", () => {
    const mends = [mend(2, "displaced-number", "2.", ""), mend(1, "displaced-number", "", "2.")];
    expect(compare("On Goats\n2.\n", "## On 2. Goats\n", mends).differences).not.toEqual([]);
  });

  it("fails words that are taken away and put back nowhere", () => {
    const mends = [mend(1, "displaced-words", "all bees", ""), mend(2, "displaced-words", "", "bees")];
    expect(compare("all bees\nfly\n", "bees fly\n", mends).unpaired).toEqual([{ mend: 0, word: "all" }]);
  });

  it("balances words that moved out of a word they were run into, by their letters", () => {
    const mends = [mend(1, "displaced-words", "Fair2FEAST", "FEAST"), mend(2, "displaced-words", "The", "The Fair2")];
    expect(compare("Fair2FEAST\nThe\n", "FEAST The Fair2\n", mends)).toMatchObject({ differences: [], unpaired: [] });
    expect(
      compare("Fair2FEAST\nThe\n", "FEAST The Fair\n", [
        ...mends.slice(0, 1),
        mend(2, "displaced-words", "The", "The Fair"),
      ]).unpaired,
    ).not.toEqual([]);
  });

  it("fails a changed word order", () => {
    expect(compare("bees and goats\n", "goats and bees\n").differences).not.toEqual([]);
  });

  it("fails a word dropped inside an item", () => {
    expect(compare("List:\n keep all bees;\n", "List:\n\n- keep bees;\n").differences).toEqual([
      { line: 2, contentLine: 3, was: "all", is: "", printed: "all" },
    ]);
  });

  it("fails a straight quotation mark put for a curly one", () => {
    expect(compare("bees’ fair\n", "bees' fair\n").differences).toMatchObject([{ was: "bees’", is: "bees'" }]);
  });

  it("tells the first difference of texts too far apart to align", { timeout: 60_000 }, () => {
    const text = (word: string) => Array.from({ length: 5000 }, (_, at) => `${word}${at}`).join(" ");
    expect(compare(`same ${text("a")}`, `same ${text("b")}`).differences).toHaveLength(1);
  });
});
