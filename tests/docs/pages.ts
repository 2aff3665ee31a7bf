import { readdirSync, readFileSync } from "node:fs";

/** A block of code on a page: its language, and the file that it shows, where it names one. */
export interface CodeBlock {
  page: string;
  language: string;
  file: string | undefined;
  text: string;
}

/** Lists the pages of the documentation: every Markdown file outside of the content and what is installed or built. */
export function findPages(): string[] {
  const below = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
  return [...readdirSync("."), ...["docs", "lib", "scripts"].flatMap(below)]
    .filter((name) => name.endsWith(".md"))
    .sort();
}

/** Reads the blocks of code of a page, or of some `text` of it; indented fences lose their indent. */
export function readCodeBlocks(page: string, text = readFileSync(page, "utf8")): CodeBlock[] {
  return [...text.matchAll(/^( *)(```+)(\S*)(?: (\S+))?\n(.*?)^\1\2$/gmsu)].map(
    ([, indent = "", , language = "", file, text = ""]) => ({
      page,
      language,
      file,
      text: text.replaceAll(new RegExp(`^${indent}`, "gmu"), ""),
    }),
  );
}
