import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { VFile } from "vfile";
import type { ContentFiles } from "#lib/ingest/corpus";

/** Reads every file under `content/`, sorted by path; paths in messages are relative to the project's root. */
export async function readContent(root = process.cwd()): Promise<ContentFiles> {
  const found = await readdir(path.join(root, "content"), { recursive: true });
  const markdown = found.filter((name) => name.endsWith(".md")).sort();
  const read = (name: string) => readContentFile(root, path.posix.join("content", ...name.split(path.sep)));
  // A list that nobody has begun yet is empty; the loss of one that was begun shows in what the ledger then lacks.
  const readList = (name: string) =>
    found.includes(name) ? read(name) : new VFile({ path: `content/${name}`, value: "[]\n" });
  const isEvent = (name: string) => path.basename(name) === "event.md";
  return {
    people: await read("people.json"),
    organizations: await read("organizations.json"),
    ledger: await read("permalinks.json"),
    words: await readList("issued-words.json"),
    corrections: await readList("corrections.json"),
    aliases: await readList("aliases.json"),
    tombstones: await readList("tombstones.json"),
    events: await Promise.all(markdown.filter(isEvent).map(read)),
    documents: await Promise.all(markdown.filter((name) => !isEvent(name)).map(read)),
    vocabularies: await Promise.all(
      found
        .filter((name) => /^vocabulary[/\\](?:addressees|topics)\.json$/.test(name))
        .sort()
        .map(read),
    ),
    facts: await Promise.all(found.filter(isFactFile).sort().map(read)),
  };
}

/** A file of facts stands in the folder of a document: `office-report-2016-17/figures.json`; `instruments.json` is about all. */
function isFactFile(name: string): boolean {
  return name === "instruments.json" || /^(?!vocabulary)[a-z0-9-]+[/\\][a-z-]+\.json$/.test(name);
}

async function readContentFile(root: string, name: string): Promise<VFile> {
  const text = await readFile(path.join(root, name), "utf8");
  // Some editors write a byte order mark, which the parser's offsets leave out of account.
  return new VFile({ path: name, value: text.replace(/^\uFEFF/u, "") });
}
