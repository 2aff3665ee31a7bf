import { escapeRun } from "#lib/records/derived/citation-runs";
import { existsSync, readFileSync } from "node:fs";
import { absoluteUrl } from "#lib/address/site";
import { buildCitables } from "#lib/citation/citable";
import { formatReference } from "#lib/citation/formats/text";
import { allFiles, type ContentFiles } from "#lib/ingest/corpus";
import { reuseTree } from "#lib/ingest/markdown";
import { citationForms } from "#lib/records/derived/citation-forms";
import { formatJson } from "#lib/text/json";
import { z } from "zod";
import { printFailure } from "../../messages";
import { readContent } from "../content/read-content";
import { buildContent } from "../content/records";
import { writeBuilt } from "../output";
import { buildRelated } from "../related";
import type { Content } from "../results";
import { buildLock, withLock } from "../whole/lock";
import { writeEdition } from "./edition";

/*
 * A program that stays: at its start, and whenever the process that began it says so, it makes what a page shows of the content at
 * once. All that takes longer (citations by style, search, fonts, open data) stays as it was, or stands in, until `everything.ts`
 * has made it. Tells whether it has done well.
 */

const addresses = [
  "font",
  "fontItalic",
  "fontCapitals",
  "fontSans",
  "site",
  "search",
  "search-large",
  "search-tools",
  "searchIndex",
];

/** What stands in for a file that was never made. */
const standIns = {
  "assets.json": formatJson(Object.fromEntries(addresses.map((name) => [name, "/assets/"]))),
  "charts.json": "[]\n",
  "open-data.json": "[]\n",
  "fonts.css": "",
};

let last: ContentFiles | undefined;

/** Reads the content; a document that has not changed since has its tree already. */
async function readAgain(): Promise<ContentFiles> {
  const files = await readContent();
  const earlier = new Map((last === undefined ? [] : allFiles(last)).map((file) => [file.path, file]));
  for (const file of files.documents) {
    const same = earlier.get(file.path);
    if (same !== undefined) reuseTree(file, same);
  }
  last = files;
  return files;
}

async function makePages(): Promise<void> {
  const started = performance.now();
  const { result: content, summary, warnings } = await buildContent(readAgain);
  if (warnings !== undefined) console.log(warnings);
  await buildRelated({ content });
  await writeStandIns(content);
  writeEdition();
  console.log(`Preview of ${summary}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** Writes for the time being what was never made; citations that are not made yet are in the site's own form. */
async function writeStandIns(content: Content): Promise<void> {
  const known = readKnownCitations();
  const citables = buildCitables(content.corpus);
  if (citables.some(({ id }) => !Object.hasOwn(known, id))) {
    const citations = citables.map((cited) => {
      const reference = escapeRun(formatReference(cited, absoluteUrl));
      return [cited.id, known[cited.id] ?? Object.fromEntries(citationForms.map(({ id }) => [id, reference]))];
    });
    await writeBuilt("citations.json", formatJson(Object.fromEntries(citations)));
  }
  for (const [name, text] of Object.entries(standIns)) if (!existsSync(`build/${name}`)) await writeBuilt(name, text);
}

/* What an ended program has written in part is not known. */
function readKnownCitations(): Readonly<Record<string, unknown>> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync("build/citations.json", "utf8")));
  } catch {
    return {};
  }
}

let turn = Promise.resolve();

function makeInTurn(): void {
  turn = turn
    .then(() => withLock(buildLock, makePages))
    .then(() => true)
    .catch(printFailure)
    .then((done) => void process.send?.(done));
}

process.on("message", makeInTurn);
process.on("disconnect", () => process.exit());
makeInTurn();
