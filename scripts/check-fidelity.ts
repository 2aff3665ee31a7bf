import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { VFile } from "vfile";
import type { z } from "zod";
import { checkFacts } from "#lib/facts/event-facts";
import { formatNumberOf } from "#lib/text/count";
import { type Original, checkAgainstOriginal, formatFidelity } from "#lib/fidelity/report";
import { findField, readFrontMatter } from "#lib/ingest/markdown/front-matter";
import { parseMarkdown } from "#lib/ingest/markdown/parse";
import { ingestSite } from "#lib/ingest/registries/site";
import { readWords } from "#lib/fidelity/words";
import { reportError } from "#lib/ingest/message";
import { findOriginalReader, readOriginalWords } from "#lib/fidelity/original";
import { DocumentMatter } from "#lib/records/document";
import { EventMatter } from "#lib/records/event";
import type { Comparison } from "./build/content/draft";
import { readContent } from "./build/content/read-content";
import { contentFolder, onDisk, showOnDisk } from "./content-folder";

/**
 * Compares every document of a folder of content that names an original word for word with it, `originals/` beside the document,
 * and the words that facts quote; a document that names none is its own original. What can't be read is left to the check of the content.
 */
export async function compareOriginals(content = contentFolder): Promise<Comparison> {
  const said: string[] = [];
  const files = await readContent(content);
  const { documents, events } = files;
  const { roles } = ingestSite(files).kinds;
  const originals = new Map<string, Original>();
  const beside: VFile[] = [];
  for (const file of documents) {
    const matter = findMatter(file, DocumentMatter);
    // The title stands in the front matter, and a fact may quote it.
    const title = readOriginalWords(findField(file, "title") ?? "");
    if (matter?.original === undefined) {
      const words = [...title, ...readWords(parseMarkdown(file), String(file))];
      originals.set(findField(file, "document") ?? "", { name: file.path, words });
      continue;
    }
    const folder = folderOf(file);
    const original = await readOriginal(onDisk(folder, content), matter.original, matter.title);
    if (original === undefined) {
      reportError(file, "original:", {
        "original-missing": `Unexpected original "${matter.original}", expected a .txt or .md file in ${folder}. Correct the name or add the file.`,
      });
      continue;
    }
    const mendsFile =
      (await readBeside(content, file, ".mends.json")) ??
      new VFile({ path: file.path.replace(/\.md$/u, ".mends.json"), value: "[]" });
    const orderFile = await readBeside(content, file, ".order.json");
    beside.push(mendsFile, ...(orderFile === undefined ? [] : [orderFile]));
    const fidelity = checkAgainstOriginal(file, mendsFile, original, orderFile, roles);
    if (fidelity !== undefined) said.push(showOnDisk(formatFidelity(file, original, fidelity).join("\n")));
    // Facts quote a text that needs an order as it reads, not as its lines stand.
    const words = (orderFile === undefined ? fidelity?.original : fidelity?.reading) ?? original.words;
    originals.set(matter.document, { ...original, words: [...title, ...words] });
  }
  for (const file of events) said.push(...(await checkEvent(onDisk(folderOf(file), content), file, originals)));
  return { said, checked: [...documents, ...beside, ...events] };
}

/* The front matter of a file, where it is without fault; the check of the content, which comes first, has said what is wrong in it. */
function findMatter<Schema extends z.ZodType>(file: VFile, schema: Schema): z.output<Schema> | undefined {
  const copy = new VFile({ path: file.path, value: String(file) });
  return readFrontMatter(copy, parseMarkdown(copy), schema);
}

/** The folder of the originals of what stands beside a file. */
function folderOf(file: VFile): string {
  return path.posix.join(file.dirname ?? ".", "originals");
}

async function checkEvent(folder: string, file: VFile, originals: ReadonlyMap<string, Original>): Promise<string[]> {
  const matter = findMatter(file, EventMatter);
  if (matter === undefined) return [];
  const known = new Map(originals);
  for (const document of Object.keys(matter.sources)) {
    const original = (await readOriginal(folder, `${document}.txt`)) ?? (await readOriginal(folder, `${document}.md`));
    if (original !== undefined && !known.has(document)) known.set(document, original);
  }
  const { found, unread } = checkFacts(file, matter, known);
  const rest = unread === 0 ? "" : `; ${unread} of documents whose text is not at hand`;
  return file.messages.length > 0
    ? []
    : [showOnDisk(`${file.path}: ${formatNumberOf(found, "fact")}, each in the words of its document${rest}`)];
}

async function readOriginal(folder: string, name: string, title = ""): Promise<Original | undefined> {
  const full = path.join(folder, name);
  const read = findOriginalReader(name);
  if (read === undefined || !existsSync(full)) return undefined;
  return { name, words: read(await readFile(full, "utf8"), title) };
}

async function readBeside(content: string, file: VFile, ending: string): Promise<VFile | undefined> {
  const beside = file.path.replace(/\.md$/u, ending);
  const full = onDisk(beside, content);
  return existsSync(full) ? new VFile({ path: beside, value: await readFile(full, "utf8") }) : undefined;
}
