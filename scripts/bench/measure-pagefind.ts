import type { SearchDocument } from "#lib/search/portal/documents/search-document";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { close, createIndex, type PagefindIndex } from "pagefind";
import type { Entry } from "#lib/search/engine/entry";
import type { Figures } from "./figures";
import { measureInBrowser } from "./measure-browser";
import { readSources } from "./sources";

/* Pagefind finds pages: about as many records as a report has stand on one. */
const recordsOfPage = 40;

/** Measures Pagefind on the same corpus, one page a report of about forty records; its hits are pages. */
export async function measurePagefind(size: number, inBrowser: boolean): Promise<Figures> {
  const { entries, queries } = readSources(size);
  const folder = await mkdtemp(path.join(tmpdir(), "bench-pagefind-"));
  try {
    const start = performance.now();
    const { index } = await createIndex({ forceLanguage: "en" });
    if (index === undefined) return { engine: "Pagefind 1.6", size, note: "gave no index" };
    const pages = await addPages(index, entries());
    await index.writeFiles({ outputPath: folder });
    const build = performance.now() - start;
    await close();
    const { index: bytes, records, files } = await measureFolder(folder);
    const measured = inBrowser
      ? await measureInBrowser({ kind: "pagefind", folder }, queries().typed.slice(0, 12))
      : undefined;
    return {
      engine: "Pagefind 1.6",
      size,
      documents: pages,
      build,
      index: bytes,
      records,
      files,
      note: "finds reports of 40 records; its fragments are the records",
      ...(measured === undefined ? {} : { measured }),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function addPages(index: PagefindIndex, entries: Iterable<Entry<SearchDocument>>): Promise<number> {
  let pages = 0;
  let texts: string[] = [];
  const add = async () => {
    if (texts.length === 0) return;
    pages += 1;
    await index.addCustomRecord({
      url: `/reports/${pages}/`,
      content: texts.join("\n\n"),
      language: "en",
      meta: { title: `Report ${pages}` },
    });
    texts = [];
  };
  for (const { document } of entries) {
    texts.push(document.kind === "session" ? document.title : document.text);
    if (texts.length === recordsOfPage) await add();
  }
  await add();
  return pages;
}

/* Its own files are compressed already; the script and the module it comes with are not, and are counted as they are. The texts are in its fragments. */
async function measureFolder(folder: string): Promise<{ index: number; records: number; files: number }> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile() && /^pagefind\.js$|\.pf_|^wasm\.en|entry\.json$/u.test(entry.name),
  );
  const sizes = await Promise.all(
    names.map(async ({ parentPath, name }) => ({
      text: name.endsWith(".pf_fragment"),
      size: (await stat(path.join(parentPath, name))).size,
    })),
  );
  const sum = (text: boolean) =>
    sizes.filter((each) => each.text === text).reduce((bytes, { size }) => bytes + size, 0);
  return { index: sum(false), records: sum(true), files: sizes.length };
}
