import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { allFiles, type ContentFiles, ingestCorpus, mapFiles } from "#lib/ingest/corpus";
import { formatMessage, isUnminted, keepUnminted } from "#lib/ingest/message";
import { checkCodes, mintCodes, readCodes } from "#lib/ledger/codes";
import { formatLedgerFile } from "#lib/ledger/ledger-file";
import { mintContent } from "#lib/ledger/mint/mint";
import { filesOf, ledgerFileOf, smallCorpus } from "../ingest/small-corpus";

/* The line that a message gives is pasted where it says, and nothing is left to report. */

const first = mintContent(filesOf(smallCorpus, "[]", [], { words: "[]" }));
if (!first.done) throw new Error("Nothing was minted");
const sealed = first.files;

type Edit = readonly [file: keyof ContentFiles, was: string, is: string];

const renew = (file: VFile) => new VFile({ path: file.path, value: String(file) });

function edit(files: ContentFiles, ...edits: readonly Edit[]): ContentFiles {
  return edits.reduce((before, [name, was, is]) => {
    const change = (file: VFile) => {
      expect(String(file)).toContain(was);
      return new VFile({ path: file.path, value: String(file).replace(was, is) });
    };
    const given = before[name];
    return { ...mapFiles(before, renew), [name]: Array.isArray(given) ? given.map(change) : change(given as VFile) };
  }, files);
}

/** What the check says of content, read as it would be minted. */
function check(given: ContentFiles): string[] {
  const files = mapFiles(given, renew);
  ingestCorpus(files);
  const minted = mintContent(given);
  if (minted.done) {
    ingestCorpus(minted.files);
    keepUnminted(allFiles(minted.files));
  }
  return allFiles(minted.files).flatMap((file) =>
    file.messages.filter((message) => !isUnminted(message)).map(formatMessage),
  );
}

/** Pastes what a message gives behind some words: into its file, at its line, or in the place of the line that it points at. */
function paste(files: ContentFiles, message: string, words: string): ContentFiles {
  const note = message.slice(message.indexOf(words));
  const [, file = "", below, entry = ""] =
    /into (content\/\S+\.json)(?:, (?:above its first entry|below line (\d+)))?:\n((?: {4,}.*(?:\n|$))+)/u.exec(note) ??
    [];
  const text = entry
    .replace(/^ {4}(?:[A-Z]|or )[^]*$/mu, "")
    .trimEnd()
    .replaceAll(/^ {4}/gmu, "");
  expect(text).not.toContain("…");
  return mapFiles(files, (each) => {
    if (each.path !== file) return renew(each);
    const rows = String(each).split("\n");
    if (text.startsWith('{"format"')) return new VFile({ path: file, value: `${text}\n` });
    rows.splice(below === undefined ? 1 : Number(below), 0, text);
    return new VFile({ path: file, value: rows.join("\n") });
  });
}

function replaceLine(files: ContentFiles, message: string): ContentFiles {
  const [, file, line] = /^(content\/[^:]+):(\d+):/u.exec(message) ?? [];
  const [, entry = ""] = /The whole line, [^:]*: (.*)$/mu.exec(message) ?? [];
  return mapFiles(files, (each) => {
    if (each.path !== file) return renew(each);
    const rows = String(each).split("\n");
    const at = Number(line) - 1;
    rows[at] = `  ${entry}${rows[at]?.endsWith(",") === true ? "," : ""}`;
    return new VFile({ path: each.path, value: rows.join("\n") });
  });
}

const slept: Edit = ["documents", "Pilots should rest.", "Pilots should sleep."];
const gone: Edit = ["documents", "- Pilots should rest. :rec{#r2}\n", ""];
const spoke: Edit = ["documents", "spoke in 2031 of", "spoke at length in 2031 of"];
const r2 = "harbour-3/panel-1/r2";
const tombstone = (id: string) => ({ id, date: "2032-01-31", stood: "An item.", reason: "removed" });
const withEntries = (name: "tombstones" | "corrections" | "aliases", ...entries: object[]): ContentFiles => ({
  ...sealed,
  [name]: new VFile({ path: `content/${name}.json`, value: formatLedgerFile(entries) }),
});
const old = { id: r2, date: "2020-01-31", from: "Pilots should rest.", to: "Pilots should doze.", reason: "a slip" };

describe("the line of a message, pasted as it says, leaves nothing to report:", () => {
  it.each<[string, ContentFiles, string, Edit[]]>([
    ["a correction", edit(sealed, slept), "or by hand", []],
    ["a second correction", edit(withEntries("corrections", old), slept), "or by hand", []],
    ["a correction of a paragraph that is no item", edit(sealed, spoke), "or by hand", []],
    [
      "a tombstone of an item whose mark others have",
      edit(sealed, slept),
      "Tombstone",
      [["documents", " :rec{#r2}", ""]],
    ],
    ["a tombstone of a paragraph", edit(sealed, spoke), "Tombstone", []],
    ["a tombstone of an item", edit(sealed, gone), "Tombstone", []],
    ["a tombstone beside another", edit(withEntries("tombstones", tombstone("people/nobody")), gone), "Tombstone", []],
    [
      "an alias of an item that was moved",
      edit(sealed, [
        "documents",
        "- Pilots should rest. :rec{#r2}\n:::",
        ":::\n\n## Panel 2\n::session{#panel-2 kind=panel}\n\n:::recommendations{kind=recommendation}\n- Pilots should rest. :rec{#r2}\n:::",
      ]),
      "Alias, as it was moved",
      [],
    ],
    [
      "an alias of an item whose place another took",
      edit(sealed, [
        "documents",
        "- Pilots should rest. :rec{#r2}",
        "- Nets should be dried. :rec{#r2}\n- Pilots should rest. :rec{#r3}",
      ]),
      "Alias, if",
      [["documents", "dried. :rec{#r2}", "dried."]],
    ],
  ])("%s", (_, files, words, edits) => {
    const messages = check(files).filter((message) => !message.includes("resolution-unissued"));
    expect(messages).toHaveLength(1);
    const left = check(edit(paste(files, messages[0]!, words), ...edits));
    expect(left.filter((message) => !message.includes("resolution-unissued"))).toEqual([]);
  });

  it.each<[string, ContentFiles]>([
    ["an address", edit(sealed, ["ledger", '"/harbour-3/panel-1/r2/"', '"/harbour-3/panel-1/second/"'])],
    [
      "the first words of a correction",
      edit(withEntries("corrections", { ...old, from: "Pilots rest." }), [
        ...slept.slice(0, 2),
        "Pilots should doze.",
      ] as unknown as Edit),
    ],
  ])("%s", (_, files) => {
    const [message = ""] = check(files).filter((each) => each.includes("The whole line"));
    expect(check(replaceLine(files, message))).toEqual([]);
  });

  it("an entry that was taken out of the ledger", () => {
    const line = String(sealed.ledger)
      .split("\n")
      .find((each) => each.includes(`"${r2}"`));
    const files = edit(sealed, ["ledger", `${line ?? ""}\n`, ""]);
    const [message = ""] = check(files).filter((each) => each.includes("ledger-removed"));
    expect(check(paste(files, message, "Paste"))).toEqual([]);
  });

  it("a short code", () => {
    const ledger = (JSON.parse(String(sealed.ledger)) as { entries: { id: string }[] }).entries;
    const codes = formatLedgerFile(mintCodes([], ledger)).split("\n");
    const swapped = codes
      .map((line, at) => (at === 2 ? line.replace(/"code":"(.)(.)/u, '"code":"$2$1') : line))
      .join("\n");
    const report = (value: string) => {
      const file = new VFile({ path: "content/codes.json", value });
      checkCodes(file, readCodes(file), ledger);
      return file.messages.map(formatMessage);
    };
    const [message = ""] = report(swapped);
    const [, entry = ""] = /The whole line, [^:]*: (.*)$/mu.exec(message) ?? [];
    expect(report(codes.map((line, at) => (at === 2 ? `  ${entry},` : line)).join("\n"))).toEqual([]);
    expect(ledgerFileOf("content/codes.json", "[]").path).toBe("content/codes.json");
  });
});
