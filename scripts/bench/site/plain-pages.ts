import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { findFiles } from "../../build/output";

/** Writes the words of all pages of an export as Markdown below a folder, a file a page; answers how many. */
export async function writePlainPages(site: string, folder: string): Promise<number> {
  const pages = (await findFiles(site)).filter((name) => name.endsWith("index.html"));
  for (const page of pages) {
    const html = readFileSync(path.join(site, page), "utf8");
    const title = readText(/<title>(.*?)<\/title>/su.exec(html)?.[1] ?? "");
    const main = /<main.*?<\/main>/su.exec(html)?.[0] ?? "";
    const paragraphs = main
      .split(/<\/?(?:p|li|h\d|div|td|th|dd|dt|tr|section)\b[^>]*>/u)
      .map(readText)
      .filter((text) => text !== "");
    const name = page === "index.html" ? "home" : path.dirname(page);
    const file = path.join(folder, `${name}.md`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${paragraphs.join("\n\n")}\n`);
  }
  return pages.length;
}

function readText(html: string): string {
  return html
    .replaceAll(/<script.*?<\/script>|<style.*?<\/style>|<svg.*?<\/svg>|<[^>]*>/gsu, " ")
    .replaceAll(/&#x?\w+;|&\w+;/gu, " ")
    .replaceAll(/[{}<>[\]*_`|#~\\]/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
}
