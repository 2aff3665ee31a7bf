import { describe, expect, it } from "vitest";
import { VFile } from "vfile";
import { compareWords } from "#lib/fidelity/compare-words";
import { Mend } from "#lib/fidelity/mend-kind";
import { findOriginalReader } from "#lib/fidelity/original";
import { suggestMend } from "#lib/fidelity/suggest-mend";
import { readWords } from "#lib/fidelity/words";
import { parseMarkdown } from "#lib/ingest/markdown/parse";

const wordsOf = (markdown: string) =>
  readWords(parseMarkdown(new VFile({ path: "content/fair/report.md", value: markdown })), markdown);

const compare = (original: string, markdown: string, mends: Mend[] = [], name = "fair.txt") =>
  compareWords(findOriginalReader(name)?.(original, "") ?? [], wordsOf(markdown), mends);

const list = "List:\n\n- keep bees;\n- keep goats.\n";

describe("bullets of an original", () => {
  it.each([..."*-o–·▪◦‣●■"])("%s at the beginning of a line is no word", (sign) => {
    const { differences, expected } = compare(`List:\n  ${sign} keep bees;\n${sign}\tkeep goats.\n`, list);
    expect([differences, expected]).toEqual([[], 5]);
  });

  it("are none in an original in Markdown either, where it does not take them for bullets itself", () => {
    expect(compare("List:\n\n• keep bees;\n\n– keep goats.\n", list, [], "fair.md").differences).toEqual([]);
  });

  it("may stand on a line of their own", () => {
    expect(compare("List:\no\nkeep bees;\no\nkeep goats.\n", list).differences).toEqual([]);
  });

  it.each([
    ["Bees – and\n– as said – goats\n", "Bees – and – as said – goats\n"],
    ["as abelhas e\no mel\n", "as abelhas e o mel\n"],
    ["see\n* below\n", "see \\* below\n"],
  ])("are words where they stand in the content: %j", (original, markdown) => {
    const { differences, kept, expected } = compare(original, markdown);
    expect([differences, kept]).toEqual([[], expected]);
  });

  it("are what a mend takes them for", () => {
    const mend = Mend.parse({ line: 2, kind: "stray-glyph", was: "-", is: "", why: "invented" });
    const { differences, unused } = compare("List:\n- keep bees;\n- keep goats.\n", list, [mend]);
    expect([differences, unused]).toEqual([[], []]);
  });

  it("within a line are words, for which no mend is offered", () => {
    const { differences } = compare("List: keep - bees; keep goats.\n", "List: keep bees; keep goats.\n");
    expect(differences).toMatchObject([{ was: "-", is: "" }]);
    expect(differences.map(suggestMend)).toEqual([undefined]);
  });
});
