import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { readOriginalWords } from "#lib/fidelity/original";
import { type Original, checkAgainstOriginal, formatFidelity } from "#lib/fidelity/report";
import { formatMessage } from "#lib/ingest/message";

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
      'content/fair/report.mends.json:3:1 Unexpected mend "4" → nothing, expected words that begin on line 1 of fair-report.txt or near it. Correct its line or its words, or remove it. (mend-unused)',
    ]);
  });

  it("writes out below the last difference the mends that look like damage, to be copied", () => {
    const damaged = "The Lamp keepers met\n7\nin co-\noper ation at mid night\nand cooperated\n";
    const read = "Gladly The Lampkeepers met in cooperation at midnight and co-operated\n";
    const { messages } = report(damaged, read);
    expect(messages.map((message) => message.includes("Some look like damage"))).toEqual([
      ...Array(5).fill(false),
      true,
    ]);
    const [, list = ""] = messages.at(-1)?.split(" is declared in report.mends.json so:\n") ?? [];
    expect(JSON.parse(list)).toEqual([
      { line: 1, kind: "broken-word", was: "Lamp keepers", is: "Lampkeepers", why: expect.any(String) },
      { line: 2, kind: "page-number", was: "7", is: "", why: expect.any(String) },
      { line: 3, kind: "broken-word", was: "co- oper ation", is: "cooperation", why: expect.any(String) },
      { line: 4, kind: "broken-word", was: "mid night", is: "midnight", why: expect.any(String) },
      { line: 5, kind: "lost-hyphen", was: "cooperated", is: "co-operated", why: expect.any(String) },
    ]);
    const declared = report(damaged, read, JSON.parse(list));
    expect(declared.messages).toEqual([expect.stringContaining('Unexpected "Gladly", expected no such words')]);
  });

  it("offers lines alone where mends are declared, and none for what damage does not explain", () => {
    const mends = [{ line: 1, kind: "broken-word", was: "Lamp keepers", is: "Lampkeepers", why: "broken" }];
    const { messages } = report(
      "Lamp keepers\nmet at mid night\nand sang\n",
      "Lampkeepers met at midnight and slept\n",
      mends,
    );
    expect(messages.at(-1)?.split("\n").slice(1)).toEqual([
      expect.stringMatching(/Some look like damage.* so, right behind the first \[ in it:$/),
      expect.stringMatching(/^ {2}\{"line":2,"kind":"broken-word","was":"mid night","is":"midnight",.*\},$/),
    ]);
    expect(report("Bees are, kept\n", "bees are kept\n").messages.join("\n")).not.toContain("look like damage");
  });

  it("has them ready to be pasted into the file that there is", () => {
    const declared = JSON.stringify([
      { line: 1, kind: "broken-word", was: "Lamp keepers", is: "Lampkeepers", why: "a" },
    ]);
    const { messages } = report(
      "Lamp keepers\nmet at mid night\n",
      "Lampkeepers met at midnight\n",
      JSON.parse(declared),
    );
    const offered = messages.at(-1)?.split("first [ in it:\n")[1] ?? "";
    const pasted: unknown = JSON.parse(declared.replace("[", `[${offered}`));
    expect(
      report("Lamp keepers\nmet at mid night\n", "Lampkeepers met at midnight\n", pasted as unknown[]).messages,
    ).toEqual([]);
  });

  it("lists a mend at the line where it was found", () => {
    const mends = [{ line: 1, kind: "page-number", was: "4", is: "", why: "page number" }];
    const { lines, messages } = report("Bees are\nkept\n4\nhere\n", "Bees are kept here\n", mends);
    expect(messages).toEqual([]);
    expect(lines[1]).toBe('  line 3 page-number: "4" → nothing (page number)');
  });

  it("reports mends that can't be read", () => {
    expect(report("a\n", "a\n", [{ line: 1, kind: "improvement", was: "a", is: "b", why: "" }]).messages[0]).toContain(
      "report.mends.json",
    );
  });
});
