import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { VFile } from "vfile";
import { onDisk } from "../../content-folder";
import type { ContentFiles } from "#lib/ingest/corpus";

/** Reads every file under `content/`, sorted by path; paths in messages are relative to the project's root. */
export async function readContent(root = process.cwd()): Promise<ContentFiles> {
  const found = await readdir(onDisk("content", root), { recursive: true });
  const isOwn = (name: string) => name === "site.md" || /^pages[/\\]/.test(name) || /[/\\]originals[/\\]/.test(name);
  const markdown = found.filter((name) => name.endsWith(".md") && !isOwn(name)).sort();
  const read = (name: string) => readContentFile(root, path.posix.join("content", ...name.split(path.sep)));
  // A list that nobody has begun yet is empty; the loss of one that was begun shows in what the ledger then lacks.
  const readList = (name: string) =>
    found.includes(name) ? read(name) : new VFile({ path: `content/${name}`, value: "[]\n" });
  const isEvent = (name: string) => path.basename(name) === "event.md";
  return {
    // Without it the portal has no name, which is reported at its first line.
    site: found.includes("site.md") ? await read("site.md") : new VFile({ path: "content/site.md", value: "" }),
    people: await readList("people.json"),
    organizations: await readList("organizations.json"),
    ledger: await readList("permalinks.json"),
    words: await readList("issued-words.json"),
    corrections: await readList("corrections.json"),
    aliases: await readList("aliases.json"),
    tombstones: await readList("tombstones.json"),
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
    facts: await Promise.all(found.filter(isFactFile).sort().map(read)),
  };
}

/** A file of facts stands in the folder of a document: `office-report-2016-17/figures.json`; `instruments.json` is about all. */
function isFactFile(name: string): boolean {
  return name === "instruments.json" || /^(?!vocabulary)[a-z0-9-]+[/\\][a-z-]+\.json$/.test(name);
}

async function readContentFile(root: string, name: string): Promise<VFile> {
  const text = await readFile(onDisk(name, root), "utf8");
  // Some editors write a byte order mark, which the parser's offsets leave out of account.
  return new VFile({ path: name, value: text.replace(/^\uFEFF/u, "") });
}
