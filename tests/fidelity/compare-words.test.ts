import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { checkFacts } from "#lib/facts/event-facts";
import { compareWords } from "#lib/fidelity/compare-words";
import { type Original, checkAgainstOriginal, formatFidelity } from "#lib/fidelity/report";
import { parseMarkdown } from "#lib/ingest/markdown";
import { formatMessage } from "#lib/ingest/message";
import { findOriginalReader, readOriginalWords } from "#lib/fidelity/original";
import { readWords } from "#lib/fidelity/words";
import { EventMatter } from "#lib/records/event";
import { Mend } from "#lib/fidelity/mend-kind";

const mend = (line: number, kind: string, was: string, is: string) =>
  Mend.parse({ line, kind, was, is, why: "invented" });

const wordsOf = (markdown: string) =>
  readWords(parseMarkdown(new VFile({ path: "content/fair/report.md", value: markdown })));

const compare = (original: string, markdown: string, mends: Mend[] = []) =>
  compareWords(readOriginalWords(original), wordsOf(markdown), mends);

function report(original: string, markdown: string, mends: unknown[] = []) {
  const file = new VFile({ path: "content/fair/report.md", value: markdown });
  const mendsFile = new VFile({ path: "content/fair/report.mends.json", value: JSON.stringify(mends, undefined, 1) });
  const source: Original = { name: "fair-report.txt", words: readOriginalWords(original) };
  const fidelity = checkAgainstOriginal(file, mendsFile, source);
  return {
    lines: fidelity === undefined ? [] : formatFidelity(file, source, fidelity),
    messages: [...file.messages, ...mendsFile.messages].map(formatMessage),
  };
}

describe("readWords", () => {
  it("gives the words of headings, paragraphs and items with their lines, and the numbers of a numbered list", () => {
    expect(
      wordsOf(
        "---\ndocument: fair-report\n---\n\n## Panel 1: Bees\n::session{#panel-1 kind=panel number=1}\n\n3. One\n   two\n4. Three\n",
      ),
    ).toEqual([
      { text: "Panel", line: 5 },
      { text: "1:", line: 5 },
      { text: "Bees", line: 5 },
      { text: "3.", line: 8 },
      { text: "One", line: 8 },
      { text: "two", line: 9 },
      { text: "4.", line: 10 },
      { text: "Three", line: 10 },
    ]);
  });

  it("takes marks away without dividing a word or losing a line", () => {
    const words = wordsOf(
      ':::recommendations{kind=finding}\nBy (:speaker[Ann\nLee, Mayor]{org="x y"}), all:\n\n- **K**eep; :rec{#r1 topics="bees"}\n:::\n',
    );
    expect(words.map(({ text, line }) => `${line} ${text}`)).toEqual([
      "2 By",
      "2 (Ann",
      "3 Lee,",
      "3 Mayor),",
      "3 all:",
      "5 Keep;",
    ]);
  });
});

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
      { line: 2, contentLine: 2, was: "kept", is: "sold" },
    ]);
  });

  it("fails a mend declared at another line, though the words are right", () => {
    const result = compare("is\ncoorganized\n", "is co-organized\n", [
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
      { line: 2, contentLine: 3, was: "all", is: "" },
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

describe("checkAgainstOriginal", () => {
  it("sums up a faithful file and lists each mended damage", () => {
    const { lines, messages } = report("co-\noperation\n4\nhere\n", "co-operation here\n", [
      { line: 3, kind: "page-number", was: "4", is: "", why: "page number" },
    ]);
    expect(messages).toEqual([]);
    expect(lines).toEqual([
      "content/fair/report.md: 2 words, 100% as in fair-report.txt; 1 mend declared, 1 word joined at line ends",
      '  line 1 line-end hyphen: "co- operation" → "co-operation" (word broken at the end of a line)',
      '  line 3 page-number: "4" → nothing (page number)',
    ]);
  });

  it("reports differences and unused mends with their places and a remedy", () => {
    const { lines, messages } = report("Bees are\nkept here\n", "Bees are\n\nsold\n", [
      { line: 1, kind: "page-number", was: "4", is: "", why: "page number" },
    ]);
    expect(lines[0]).toContain("0 mends declared, 0 words joined");
    expect(lines[0]).toContain(", 50% as in");
    expect(messages).toEqual([
      'content/fair/report.md:3:1 Unexpected "sold", expected "kept here" (original line 2). Restore the words; only damage to the original is declared in report.mends.json. (fidelity)',
      'content/fair/report.mends.json:3:1 Unexpected mend "4" → nothing, expected words that begin on line 1 of fair-report.txt. Correct its line or its words, or remove it. (mend-unused)',
    ]);
  });

  it("reports mends that can't be read", () => {
    expect(report("a\n", "a\n", [{ line: 1, kind: "improvement", was: "a", is: "b", why: "" }]).messages[0]).toContain(
      "report.mends.json",
    );
  });
});

describe("findOriginalReader", () => {
  it("reads the words of a Markdown original without its marks", () => {
    const words = findOriginalReader("note.md")?.("# **3– 4 April**\n\n17<sup>th</sup> *Fair* at @bees\\_fair\n");
    expect(words?.map((word) => word.text).join(" ")).toBe("3– 4 April 17th Fair at @bees_fair");
  });

  it("answers nothing for a form that can't be read", () => {
    expect(findOriginalReader("note.pdf")).toBeUndefined();
  });
});

describe("checkFacts", () => {
  const check = (document: string, words: string) => {
    const matter = EventMatter.parse({
      event: "fair-1",
      number: 1,
      series: "Fair",
      figures: [],
      title: { value: "Fair", source: { document: "fair-report", words: "the Fair" } },
      year: { value: 2001, source: { document, words } },
    });
    const file = new VFile({
      path: "content/fair/event.md",
      value: `---\nyear:\n  source:\n    document: ${document}\n    words: ${words}\n---\n`,
    });
    checkFacts(
      file,
      matter,
      new Map([
        [
          "fair-report",
          { name: "fair-report.txt", words: readOriginalWords("the Fair of\n2001 co-\noperation with 130 bees\n") },
        ],
      ]),
    );
    return file.messages.map(formatMessage);
  };

  it("finds quoted words across the lines of the original", () => {
    expect(check("fair-report", "Fair of  2001 co-operation")).toEqual([]);
  });

  it("fails words that the document doesn't have, or has only as part of others", () => {
    expect(check("fair-report", "Fair of 2002")[0]).toMatch(
      /^content\/fair\/event\.md:5:12 Unexpected words "Fair of 2002", expected words of fair-report\.txt\./,
    );
    expect(check("fair-report", "30 bees")).toHaveLength(1);
  });

  it("fails a document that isn't known", () => {
    expect(check("fair-note", "the Fair")[0]).toContain('event.md:4:5 Unexpected document "fair-note"');
  });
});
