import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { compareWords } from "#lib/fidelity/compare-words";
import { parseMarkdown } from "#lib/ingest/markdown/parse";
import { findOriginalReader, readOriginalWords } from "#lib/fidelity/original";
import { readWords } from "#lib/fidelity/words";

const wordsOf = (value: string) =>
  readWords(parseMarkdown(new VFile({ path: "content/fair/report.md", value })), value);

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

  it("gives the words of tables, code, definitions and lines, and none of what describes a picture", () => {
    const words = wordsOf(
      "| A | *B* |\n| - | - |\n| c[^1] | d :rec{#r1} |\n\n![A quay](quay.png)\n\n```\none\n  two\n```\n\n:::definitions\nBuoy\n: A mark : red\n:::\n\n:::lines\nfirst\nsecond\n:::\n\n[^1]: Note\n",
    );
    expect(words.map(({ text, line }) => `${line} ${text}`)).toEqual(
      [
        "1 A",
        "1 B",
        "3 c1",
        "3 d",
        "8 one",
        "9 two",
        "13 Buoy",
        "14 A",
        "14 mark",
        "14 :",
        "14 red",
        "18 first",
      ].concat(["19 second", "22 1", "22 Note"]),
    );
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

describe("readWords of marks", () => {
  const textOf = (markdown: string) => wordsOf(markdown).map(({ text, line }) => `${line} ${text}`);

  it("gives a footnote's label glued to the word before it, and as a word before its text", () => {
    expect(textOf("Of bees[^1], all[^2]\n\n[^1]: Bees\n    fly.\n\nHere.\n\n[^2]: Goats.\n")).toEqual([
      "1 Of",
      "1 bees1,",
      "1 all2",
      "3 1",
      "3 Bees",
      "4 fly.",
      "6 Here.",
      "8 2",
      "8 Goats.",
    ]);
  });

  it("finds no difference between a footnote and a raised figure, in a text or in Markdown", () => {
    const content = wordsOf("Of bees[^1], all\n\n[^1]: Bees fly.\n");
    const page = readOriginalWords("Of bees1, all\n1  Bees fly.\n");
    const note =
      findOriginalReader("note.md")?.("Of *bees*<sup>1</sup>, all\n\n---\n\n<sup>1</sup> Bees fly.\n", "") ?? [];
    expect(compareWords(page, content, []).differences).toEqual([]);
    expect(compareWords(note, content, []).differences).toEqual([]);
  });

  it("gives only the words of every mark, and the address of an autolink", () => {
    const markdown = [
      '## Fair\n::part{#fair title="The fair"}\n::account{of=fair/opening}\n\n### Hall\n::field-operation{#hall}',
      ":::caption\nBees (Fair/Ann)\n:::",
      ':::quotation{person=ann-lee}\n“Fly”\n\n:by[Ann Lee]{name="Ann Lee"}\n:::',
      ":interviewee[Bo]",
      ":::pair\nQ. Who?\n\nA. Bo\n:::",
      "::::inset\n:::recommendations{kind=finding}\n- One\n  - two :wording{as=same of=r1}\n:::\n::::",
      ":::links\n- <http://fair.test/a>\n:::",
    ].join("\n\n");
    expect(
      wordsOf(markdown)
        .map((word) => word.text)
        .join(" "),
    ).toBe("Fair Hall Bees (Fair/Ann) “Fly” Ann Lee Bo Q. Who? A. Bo One two http://fair.test/a");
  });
});
