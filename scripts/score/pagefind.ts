import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { close, createIndex } from "pagefind";
import { z } from "zod";
import { prepareBrowser, browserArguments } from "../browser.mjs";
import { serve } from "../serve";
import { type OpenPeer, peerDepth } from "./peer";

const Answers = z.record(z.string(), z.array(z.string()));

/* Runs in the page: the address of a hit is its identifier. */
const ask = `async (queries) => {
  const pagefind = await import("/index/pagefind.js");
  await pagefind.options({ ranking: { termSimilarity: 2, pageLength: 0.2 } });
  const answers = {};
  for (const query of queries) {
    const { results } = await pagefind.search(query);
    const data = await Promise.all(results.slice(0, ${peerDepth}).map((result) => result.data()));
    answers[query] = data.map(({ meta }) => meta.id);
  }
  return answers;
}`;

/** Opens Pagefind in Chromium, a page a record: its title weighs as a heading does. */
export const openPagefind: OpenPeer = async (entries) => {
  const folder = await mkdtemp(path.join(tmpdir(), "score-pagefind-"));
  const { index } = await createIndex({ forceLanguage: "en" });
  if (index === undefined) throw new Error("Unexpected lack of an index of Pagefind, expected one.");
  for (const { document, fields } of entries) {
    const [named = "", text = "", account = "", context = ""] = fields.map(escape);
    const content = `<html lang="en"><body data-pagefind-meta="id:${escape(document.id)}"><h1>${named}</h1><p>${text}</p><p>${account}</p><p data-pagefind-weight="0.3">${context}</p></body></html>`;
    await index.addHTMLFile({ url: `/${encodeURIComponent(document.id)}/`, content });
  }
  await index.writeFiles({ outputPath: path.join(folder, "index") });
  await close();
  for (const name of ["index.html", "404.html"])
    await writeFile(path.join(folder, name), "<!doctype html><title>Pagefind</title>");
  const served = await serve(folder, 0);
  const executablePath = await prepareBrowser();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: browserArguments });
  const page = await browser.newPage();
  await page.goto(served.url);
  return {
    name: "Pagefind",
    answer: async (queries) => Answers.parse(await page.evaluate(`(${ask})(${JSON.stringify(queries)})`)),
    close: async () => {
      await browser.close();
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
