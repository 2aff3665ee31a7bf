import { readFile, readdir, rm, rmdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { formatMessage } from "#lib/ingest/message";
import { formatClientModule, readClientModules } from "#lib/export/client-module";
import { findLeftovers } from "#lib/export/leftover";
import { finishPage } from "#lib/export/page";
import { findFiles } from "../output";
import { type Report, StageFault } from "../runner";
import { compressFiles, type Sizes } from "./compress";

const serverFolder = ".next/server/app";

/** What is counted while an export is finished: bytes of pages before and after, and sizes of compressed files. */
interface Counts {
  pages: number;
  before: number;
  after: number;
  compressed: Sizes;
}

/**
 * Finishes an export in place: turns its pages into plain HTML, removes files of the framework and compresses the rest. Throws a
 * `StageFault` of what would not work in a page without the framework.
 */
export async function finishExport(folder: string): Promise<Report<undefined>> {
  const faults = await findClientComponents();
  const counts: Counts = { pages: 0, before: 0, after: 0, compressed: { files: 0, plain: 0, brotli: 0, gzip: 0 } };
  // Pages are compressed, by other threads, while the next are finished.
  await compressFiles(finishPages(folder, counts, faults), counts.compressed);
  if (faults.size > 0) throw new StageFault([...faults].sort().join("\n"));
  const fewer = await removeLeftovers(folder);
  await compressFiles(findUncompressed(folder), counts.compressed);
  const { files, plain, brotli, gzip } = counts.compressed;
  return {
    summary: `${counts.pages} pages, ${kilo(counts.before)} → ${kilo(counts.after)}; ${fewer} files of the framework removed; ${files} files compressed, ${kilo(plain)} → ${kilo(brotli)} brotli, ${kilo(gzip)} gzip`,
    result: undefined,
  };
}

async function* finishPages(folder: string, counts: Counts, faults: Set<string>): AsyncGenerator<string, void> {
  for (const name of await findFiles(folder)) {
    if (!isPage(name)) continue;
    const file = path.join(folder, name);
    const html = await readFile(file, "utf8");
    const page = finishPage({ path: `${folder}/${name}`, html });
    for (const message of page.messages) faults.add(formatMessage(message));
    counts.pages += 1;
    counts.before += html.length;
    counts.after += String(page).length;
    await writeFile(file, String(page));
    yield file;
  }
}

function isPage(name: string): boolean {
  return name.endsWith(".html") && !/^(?:404|_not-found)\//.test(name);
}

/* The index of the search comes with its copies. */
async function* findUncompressed(folder: string): AsyncGenerator<string, void> {
  const names = await findFiles(folder);
  const copies = new Set(names.filter((name) => name.endsWith(".br")));
  for (const name of names) if (!copies.has(`${name}.br`)) yield path.join(folder, name);
}

async function findClientComponents(): Promise<Set<string>> {
  const manifests = (await findFiles(serverFolder)).filter((name) =>
    name.endsWith("page_client-reference-manifest.js"),
  );
  if (manifests.length === 0)
    return new Set([
      `${serverFolder}:1:1 Unexpected lack of client reference manifests, expected one a page: has Next changed?`,
    ]);
  const texts = await Promise.all(manifests.map((name) => readFile(path.join(serverFolder, name), "utf8")));
  return new Set(texts.flatMap(readClientModules).map(formatClientModule));
}

async function removeLeftovers(folder: string): Promise<number> {
  const files = new Map<string, string>();
  for (const name of await findFiles(folder)) {
    files.set(name, /\.(?:html|css|txt)$/.test(name) ? await readFile(path.join(folder, name), "utf8") : "");
  }
  const leftovers = findLeftovers(files);
  for (const name of leftovers) await rm(path.join(folder, name));
  await removeEmptyFolders(folder);
  return leftovers.length;
}

async function removeEmptyFolders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await removeEmptyFolders(path.join(folder, entry.name));
  }
  if ((await readdir(folder)).length === 0) await rmdir(folder);
}

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
