import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { VFile } from "vfile";
import { checkFacts } from "#lib/ingest/fact";
import { type Original, checkAgainstOriginal, formatFidelity } from "#lib/ingest/fidelity-report";
import { readFrontMatter } from "#lib/ingest/front-matter";
import { parseMarkdown } from "#lib/ingest/markdown";
import { reportError } from "#lib/ingest/message";
import { findOriginalReader } from "#lib/ingest/original";
import { placeOf } from "#lib/ingest/registry";
import { DocumentMatter } from "#lib/records/document";
import { EventMatter } from "#lib/records/event";
import { readContent } from "./content";
import { printMessages, runAsScript } from "./messages";

/** Checks every document of `content/` word for word against its original in SOURCES_DIR, and the words that facts quote. */
export async function checkFidelity(folder = process.env["SOURCES_DIR"] ?? "../shared/sources"): Promise<boolean> {
  if (!existsSync(folder)) {
    console.log(`The originals are not at hand (no folder ${folder}; SOURCES_DIR names another): the word-for-word check was not made.`);
    return true;
  }
  const { documents, events } = await readContent();
  const originals = new Map<string, Original>();
  const mends: VFile[] = [];
  for (const file of documents) {
    const matter = readFrontMatter(file, parseMarkdown(file), DocumentMatter);
    if (matter === undefined) continue;
    const original = await readOriginal(folder, matter.original);
    if (original === undefined) {
      reportError(file, placeOf(file, "original:"), "original-missing", `Unexpected original "${matter.original}", expected a .txt or .md file in ${folder}. Correct the name or add the file.`);
      continue;
    }
    originals.set(matter.document, original);
    const mendsFile = await readMends(file);
    mends.push(mendsFile);
    const fidelity = checkAgainstOriginal(file, mendsFile, original);
    if (fidelity !== undefined) console.log(formatFidelity(file, original, fidelity).join("\n"));
  }
  for (const file of events) await checkEvent(folder, file, originals);
  return printMessages([...documents, ...mends, ...events]) === 0;
}

async function checkEvent(folder: string, file: VFile, originals: ReadonlyMap<string, Original>): Promise<void> {
  const matter = readFrontMatter(file, parseMarkdown(file), EventMatter);
  if (matter === undefined) return;
  const known = new Map(originals);
  for (const document of Object.keys(matter.sources)) {
    const original = (await readOriginal(folder, `${document}.txt`)) ?? (await readOriginal(folder, `${document}.md`));
    if (original !== undefined && !known.has(document)) known.set(document, original);
  }
  const facts = checkFacts(file, matter, known);
  if (file.messages.length === 0) console.log(`${file.path}: ${facts} facts, each in the words of its document`);
}

async function readOriginal(folder: string, name: string): Promise<Original | undefined> {
  const place = path.join(folder, name);
  const read = findOriginalReader(name);
  if (read === undefined || !existsSync(place)) return undefined;
  return { name, words: read(await readFile(place, "utf8")) };
}

async function readMends(file: VFile): Promise<VFile> {
  const place = file.path.replace(/\.md$/u, ".mends.json");
  return new VFile({ path: place, value: existsSync(place) ? await readFile(place, "utf8") : "[]" });
}

await runAsScript(import.meta.url, () => checkFidelity());
