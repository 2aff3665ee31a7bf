import { readFile, readdir, rm, rmdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { formatMessage } from "#lib/ingest/message";
import { formatClientModule, readClientModules } from "#lib/export/client-module";
import { findLeftovers } from "#lib/export/leftover";
import { finishPage } from "#lib/export/page";
import { compressFiles } from "./compress";

/** Finishes an export in place; answers a line for the reader, or `undefined` after printing what is wrong. */
export async function finishExport(folder: string, serverFolder = ".next/server/app"): Promise<string | undefined> {
  const faults = await findClientComponents(serverFolder);
  const pages = (await findFiles(folder)).filter(
    (name) => name.endsWith(".html") && !/^(?:404|_not-found)\//.test(name),
  );
  let before = 0;
  let after = 0;
  for (const name of pages) {
    const html = await readFile(path.join(folder, name), "utf8");
    const page = finishPage({ path: `${folder}/${name}`, html });
    faults.push(...page.messages.map(formatMessage));
    before += html.length;
    after += String(page).length;
    await writeFile(path.join(folder, name), String(page));
  }
  const fewer = await removeLeftovers(folder);
  if (faults.length > 0) {
    for (const fault of [...new Set(faults)].sort()) console.error(fault);
    return undefined;
  }
  const sizes = await compressFiles((await findFiles(folder)).map((name) => path.join(folder, name)));
  return `${pages.length} pages, ${kilo(before)} → ${kilo(after)}; ${fewer} files of the framework removed; ${sizes.files} files compressed, ${kilo(sizes.plain)} → ${kilo(sizes.brotli)} brotli, ${kilo(sizes.gzip)} gzip`;
}

async function findClientComponents(serverFolder: string): Promise<string[]> {
  const manifests = (await findFiles(serverFolder)).filter((name) =>
    name.endsWith("page_client-reference-manifest.js"),
  );
  if (manifests.length === 0)
    return [
      `${serverFolder}:1:1 Unexpected lack of client reference manifests, expected one a page: has Next changed?`,
    ];
  const texts = await Promise.all(manifests.map((name) => readFile(path.join(serverFolder, name), "utf8")));
  return texts.flatMap(readClientModules).map(formatClientModule);
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

/** Finds all files below a folder, as paths within it with slashes, sorted. */
async function findFiles(folder: string, within = ""): Promise<string[]> {
  const entries = await readdir(path.join(folder, within), { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry): Promise<string[]> => {
      const name = path.posix.join(within, entry.name);
      return entry.isDirectory() ? findFiles(folder, name) : [name];
    }),
  );
  return found.flat().sort();
}

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
