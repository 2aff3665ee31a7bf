import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { compareWords } from "#lib/fidelity/compare-words";
import { type Original, checkAgainstOriginal, formatFidelity } from "#lib/fidelity/report";
import { parseMarkdown } from "#lib/ingest/markdown/parse";
import { formatMessage } from "#lib/ingest/message";
import { type OrderEntry, readOrder } from "#lib/fidelity/order";
import { readOriginalWords } from "#lib/fidelity/original";
import { readWords } from "#lib/fidelity/words";
import { Mend } from "#lib/fidelity/mend-kind";

const mend = (line: number, kind: string, was: string, is: string) =>
  Mend.parse({ line, kind, was, is, why: "invented" });

const orderFile = (value: string) => new VFile({ path: "content/fair/report.order.json", value });

const orderOf = (...entries: string[]): OrderEntry[] => readOrder(orderFile(JSON.stringify(entries))) ?? [];

const wordsOf = (value: string) =>
  readWords(parseMarkdown(new VFile({ path: "content/fair/report.md", value })), value);

const compare = (original: string, markdown: string, order: OrderEntry[], mends: Mend[] = []) =>
  compareWords(readOriginalWords(original), wordsOf(markdown), mends, order);

function report(original: string, markdown: string, order: string, mends: Mend[] = []) {
  const file = new VFile({ path: "content/fair/report.md", value: markdown });
  const mendsFile = new VFile({ path: "content/fair/report.mends.json", value: JSON.stringify(mends, undefined, 1) });
  const source: Original = { name: "fair-report.txt", words: readOriginalWords(original) };
  const orders = orderFile(order);
  const fidelity = checkAgainstOriginal(file, mendsFile, source, orders);
  return {
    lines: fidelity === undefined ? [] : formatFidelity(file, source, fidelity),
    messages: orders.messages.map(formatMessage),
  };
}

describe("a reading order", () => {
  it("puts lines in the order in which they are read", () => {
    const { differences, disordered } = compare(
      "A. Bees.\n\nQ. Who flies?\nFair\n",
      "## Fair\n\nQ. Who flies?\n\nA. Bees.\n",
      orderOf("4", "2-3", "1"),
    );
    expect([differences, disordered]).toEqual([[], []]);
  });

  it("is strict about any other order", () => {
    expect(compare("one\ntwo\n", "two one\n", orderOf("1-2")).differences).not.toEqual([]);
  });

  it("divides a line that holds words of two places", () => {
    expect(
      compare(
        "Ann Lee, Mayor Of bees\nand goats\n",
        "Of bees and goats\n\nAnn Lee, Mayor\n",
        orderOf("1:4-5", "2", "1:1-3"),
      ).differences,
    ).toEqual([]);
  });

  it("counts the words of a line once it is mended", () => {
    const mends = [mend(1, "broken-word", "Fair2Feast", "Fair2 Feast"), mend(2, "page-number", "9", "")];
    const { differences, disordered } = compare(
      "The Fair2Feast\n9 of bees\n",
      "## Feast of bees\n\n## The Fair2\n",
      orderOf("1:3", "2:1-2", "1:1-2"),
      mends,
    );
    expect([differences, disordered]).toEqual([[], []]);
  });

  it("takes words that a mend puts in as words of its line", () => {
    const mends = [mend(1, "displaced-number", "2.", ""), mend(3, "displaced-number", "", "2.")];
    expect(
      compare("2. bees\n\nOn Goats\n", "2. On Goats\n\nbees\n", orderOf("3:1", "3:2-3", "1"), mends),
    ).toMatchObject({ differences: [], disordered: [], unused: [] });
  });

  it("joins a word broken at a line's end with the line that is read next", () => {
    expect(
      compare("keep bee-\n9\nThe Fair\nkeepers\n", "The Fair keep bee-keepers\n", orderOf("3", "2", "1", "4"), [
        mend(2, "page-number", "9", ""),
      ]).differences,
    ).toEqual([]);
  });

  it("reports a line that it leaves out at the entry before it", () => {
    expect(report("one\n\ntwo\nthree\n", "one three\n", '[\n  "1",\n  "4"\n]\n').messages).toEqual([
      "content/fair/report.order.json:2:3 Unexpected gap, expected line 3 of fair-report.txt once. Add it where it is read, here or elsewhere. (order-missing)",
    ]);
  });

  it("reports words of a line that it leaves out, though the rest stands in it", () => {
    const { messages, lines } = report("one two three\n", "two\n", '["1:2"]');
    expect(messages).toEqual([
      expect.stringMatching(/:1:2 Unexpected gap, expected words 1, 3 of line 1 .*\(order-missing\)$/u),
    ]);
    expect(lines[0]).not.toContain("100%");
  });

  it("reports a line that it leaves out though a mend takes its words away", () => {
    expect(report("one\n9\n", "one\n", '["1"]', [mend(2, "page-number", "9", "")]).messages).toEqual([
      expect.stringContaining("expected line 2 of"),
    ]);
  });

  it("reports a line or a word that stands in it twice, at the second entry", () => {
    expect(report("one\ntwo three\n", "one two three\n", '[\n  "1-2",\n  "1", "2:2"\n]\n').messages).toEqual([
      "content/fair/report.order.json:3:3 Unexpected line 1 of fair-report.txt again, expected it once. Remove it here or where it stands before. (order-doubled)",
      "content/fair/report.order.json:3:8 Unexpected word 2 of line 2 of fair-report.txt again, expected it once. Remove it here or where it stands before. (order-doubled)",
    ]);
  });

  it.each(["3", "2-9", "1:2-3"])("reports %s where the original has no such lines or words", (entry) => {
    expect(report("one two\n\n", "one two\n", `["1", "${entry}"]`).messages[0]).toMatch(
      /^content\/fair\/report\.order\.json:1:7 .*\(order-not-there\)$/u,
    );
  });

  it.each(["4-2", "one", "0", "1:3-2", "1-2:1", ""])("refuses “%s” as an entry", (entry) => {
    const { messages, lines } = report("one\n", "one\n", `["1",\n"${entry}"]`);
    expect(messages).toEqual([
      expect.stringMatching(/^content\/fair\/report\.order\.json:2:1 Unexpected entry .*\(order-entry\)$/u),
    ]);
    expect(lines).toEqual([]);
  });
});
