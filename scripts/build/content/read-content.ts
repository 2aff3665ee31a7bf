import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { VFile } from "vfile";
import { checkFormat, formatLedgerFile } from "#lib/ledger/ledger-file";
import { contentFolder, onDisk } from "../../content-folder";
import { formatMessages } from "../../messages";
import { readPictures } from "./read-pictures";
import { StageFault } from "../runner";
import { allFiles, type ContentFiles, mapFiles } from "#lib/ingest/corpus";
import { pointAt, reportError } from "#lib/ingest/message";
import { checkConflicts } from "#lib/ledger/merge/conflict";
import { checkSealedTwice } from "#lib/ledger/merge/sealed-twice";
import { listsOf } from "#lib/ledger/merge/settle";

/** Reads every file of a folder of content, sorted by path; in messages each path begins with `content/`. Throws as `refuseUnreadable` does. */
export async function readContent(folder = contentFolder): Promise<ContentFiles> {
  return refuseUnreadable(await readFiles(folder));
}

/** Reads the same as it is, also where a merge has left its marks. */
export async function readFiles(folder = contentFolder): Promise<ContentFiles> {
  const found = await readdir(onDisk("content", folder), { recursive: true });
  const isOwn = (name: string) => name === "site.md" || /^pages[/\\]/.test(name) || /[/\\]originals[/\\]/.test(name);
  const markdown = found.filter((name) => name.endsWith(".md") && !isOwn(name)).sort();
  const pathOf = (name: string) => path.posix.join("content", ...name.split(path.sep));
  const read = (name: string) => readContentFile(folder, pathOf(name));
  // A list that nobody has begun yet is empty; the loss of one that was begun shows in what the ledger then lacks.
  const readOr = (empty: string) => (name: string) =>
    found.includes(name) ? read(name) : new VFile({ path: `content/${name}`, value: empty });
  const [readList, readEntries] = [readOr("[]\n"), readOr(formatLedgerFile([]))];
  const isEvent = (name: string) => path.basename(name) === "event.md";
  const files = {
    // Without it the portal has no name, which is reported at its first line.
    site: found.includes("site.md") ? await read("site.md") : new VFile({ path: "content/site.md", value: "" }),
    people: await readList("people.json"),
    organizations: await readList("organizations.json"),
    ledger: await readEntries("permalinks.json"),
    words: await readEntries("issued-words.json"),
    corrections: await readEntries("corrections.json"),
    aliases: await readEntries("aliases.json"),
    tombstones: await readEntries("tombstones.json"),
    events: await Promise.all(markdown.filter(isEvent).map(read)),
    documents: await Promise.all(markdown.filter((name) => !isEvent(name)).map(read)),
    pages: await Promise.all(
      found
        .filter((name) => /^pages[/\\][^/\\]+\.md$/.test(name))
        .sort()
        .map(read),
    ),
    vocabularies: await Promise.all(
      found
        .filter((name) => /^vocabulary[/\\](?!synonyms)[a-z-]+\.json$/.test(name))
        .sort()
        .map(read),
    ),
    paths: new Set(found.map(pathOf)),
    pictures: await readPictures(found.map(pathOf), folder),
    facts: await Promise.all(found.filter(isFactFile).sort().map(read)),
  };
  return files;
}

/** Throws a `StageFault` of what `findUnreadable` finds. */
export function refuseUnreadable(files: ContentFiles): ContentFiles {
  const { text, errors } = formatMessages(findUnreadable(files));
  if (errors > 0) throw new StageFault(text);
  return files;
}

/**
 * Finds why content can't be read as a whole: a file is not in UTF-8, a merge has left its marks in it, two branches have sealed one identifier, or a file of the
 * ledger has another format, without whose entries all content would seem to be new. Answers copies of the files with messages about it.
 */
export function findUnreadable(files: ContentFiles): VFile[] {
  const copies = mapFiles(files, ({ path: name, value }) => new VFile({ path: name, value: String(value) }));
  for (const file of allFiles(copies)) checkEncoding(file);
  const isMerged = checkConflicts(allFiles(copies), listsOf(copies));
  const { ledger, words, corrections, aliases, tombstones } = copies;
  if (isMerged) {
    for (const file of [ledger, words, corrections, aliases, tombstones]) checkFormat(file);
    checkSealedTwice(ledger, words);
  }
  return allFiles(copies).filter(({ messages }) => messages.length > 0);
}

/* What is no UTF-8 is read as the sign for what cannot be read, which no text has. */
function checkEncoding(file: VFile): void {
  const at = String(file).search(/[\uFFFD\0]/u);
  if (at === -1) return;
  const found = String(file).slice(Math.max(0, at - 12), at + 1).replace(/\s+/gu, " ");
  reportError(file, pointAt(file, at), {
    encoding: `Unexpected bytes behind "${found.slice(0, -1)}" that are no UTF-8, expected a text that is saved so. Save the file as UTF-8, and look whether all letters are right.`,
  });
}

/** A file of facts stands in the folder of a document: `office-report-2016-17/figures.json`; `instruments.json` is about all. */
function isFactFile(name: string): boolean {
  return name === "instruments.json" || /^(?!vocabulary)[a-z0-9-]+[/\\][a-z-]+\.json$/.test(name);
}

async function readContentFile(folder: string, name: string): Promise<VFile> {
  const text = await readFile(onDisk(name, folder), "utf8");
  // Some editors write a byte order mark, which the parser's offsets leave out of account.
  return new VFile({ path: name, value: text.replace(/^\uFEFF/u, "") });
}
