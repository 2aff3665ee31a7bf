import { copyFile, link, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Kept } from "./cache/store";
import { forEach } from "./tasks/for-each";

/** Files by their path within a site: what they hold, or where they are kept. */
export type Files = ReadonlyMap<string, string | Uint8Array | Kept>;

/** The export while it is made; it takes the place of `out/` when every stage has done well. */
export const siteFolder = "build/site";

/** The folder, or the link to one, that has the published site. */
export const publishedFolder = "out";

/** The folder of what carries a content hash in its name; Next copies it into the export. */
export const assetFolder = "public/assets";

const written = new Set<string>();

/** Writes a file that the pages are built from below `build/`. */
export async function writeBuilt(name: string, content: string): Promise<void> {
  await writeFiles("build", new Map([[name, content]]));
}

/** Writes a file, named after its content, below `public/assets`; answers its address within the site. */
export async function writeAsset(name: string, content: string | Uint8Array): Promise<string> {
  await writeFiles(assetFolder, new Map([[name, content]]));
  return keepAsset(name);
}

/** Notes that this build uses a file or folder of `public/assets`; answers its address within the site. */
export function keepAsset(name: string): string {
  written.add(name);
  return `/assets/${name}`;
}

/** Removes the files of `public/assets` that this build does not use. */
export async function removeOldAssets(): Promise<void> {
  const isUsed = (name: string) => [...written].some((used) => name === used || name.startsWith(`${used}/`));
  const old = (await findFiles(assetFolder)).filter((name) => !isUsed(name));
  await Promise.all(old.map((name) => rm(path.join(assetFolder, name))));
}

/** Describes the size of a text or file for people, as it is and in gzip. */
export function describeSize(text: string | Uint8Array): string {
  const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return `${kilo(Buffer.byteLength(text))} (${kilo(gzipSync(text).length)} gzip)`;
}

/** Writes files below a folder, with the folders that they stand in. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    if (typeof content === "string" || content instanceof Uint8Array) await writeFile(file, content);
    else await placeFile(file, content);
  }
}

/** Writes files into a new site; a file that the published one has as well is shared with it, by a hard link. */
export async function writeSiteFiles(files: Files, published: string): Promise<void> {
  await forEach(files, async ([name, content]) => {
    const [file, before] = [path.join(siteFolder, name), path.join(published, name)];
    if (typeof content === "string" || content instanceof Uint8Array) {
      const bytes = Buffer.from(content);
      const isSame = await readFile(before).then(
        (old) => old.equals(bytes),
        () => false,
      );
      await mkdir(path.dirname(file), { recursive: true });
      await (isSame ? placeFile(file, { file: before }) : writeFile(file, bytes));
    } else await writeFiles(siteFolder, new Map([[name, content]]));
  });
}

/** Lets a file that is there stand at another path as well, which is free: by a hard link, or a copy where there can be none. */
export async function placeFile(target: string, { file }: Pick<Kept, "file">): Promise<void> {
  await link(file, target).catch(() => copyFile(file, target));
}

/** Finds all files below a folder, as paths within it with slashes, sorted. */
export async function findFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}
