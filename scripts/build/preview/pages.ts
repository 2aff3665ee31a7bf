import { escapeRun } from "#lib/records/derived/citation-runs";
import { existsSync, readFileSync } from "node:fs";
import { absoluteUrl } from "#lib/address/site";
import { buildCitables } from "#lib/citation/citable";
import { formatReference } from "#lib/citation/formats/text";
import { allFiles, type ContentFiles } from "#lib/ingest/corpus";
import { reuseTree } from "#lib/ingest/markdown/parse";
import { citationForms } from "#lib/records/derived/citation-forms";
import { formatJson } from "#lib/text/json";
import { z } from "zod";
import { formatMessages, printFailure } from "../../messages";
import { readContent } from "../content/read-content";
import { completeContent, findUnsealed, ingestContent, writeContent, writeFaults } from "../content/records";
import { writeBuilt } from "../output";
import { buildAcronyms } from "../acronyms";
import { buildRelated } from "../related";
import type { Content } from "../results";
import { buildLock, withLock } from "../whole/lock";
import { writeEdition } from "./edition";
import { type LastReadable, listFaults, noteReadable, readDespiteFaults } from "./newest";

/*
 * A program that stays: at its start, and whenever the process that began it says so, it makes what a page shows of the content at
 * once. All that takes longer (citations by style, search, fonts, open data) stays as it was, or stands in, until `everything.ts`
 * has made it. Tells whether it has done well.
 */

const addresses = ["font", "fontItalic", "fontSans", "site", "search", "search-large", "search-tools", "searchIndex"];

/** What stands in for a file that was never made. */
const standIns = {
  "assets.json": formatJson(Object.fromEntries(addresses.map((name) => [name, "/assets/"]))),
  "charts.json": "[]\n",
  "open-data.json": "[]\n",
  "fonts.css": "",
};

let last: ContentFiles | undefined;

const readable: LastReadable = new Map();

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

/** Makes the pages of the content as it is; answers whether it is without fault. */
async function makePages(): Promise<boolean> {
  const started = performance.now();
  const files = await readAgain();
  const found = await ingestContent(files);
  const faults = listFaults(found, files);
  const { text } = formatMessages(found.checked);
  if (text !== "") console.log(text);
  if (faults.length === 0) noteReadable(files, readable);
  try {
    const shown = faults.length === 0 ? found : { ...found, ...readDespiteFaults(files, found.records, readable) };
    const content = await completeContent({ ...shown, unsealed: findUnsealed(files, shown.minted) });
    await writeStandIns(content);
    await writeContent(content, faults);
    await buildRelated({ content });
    await buildAcronyms({ content });
  } catch (error) {
    // The pages stay as they were, and say why.
    if (faults.length === 0 || !existsSync("build/records.json")) throw error;
    await writeFaults(faults);
  }
  writeEdition();
  console.log(`Preview of ${found.summary}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return faults.length === 0;
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
    .catch(printFailure)
    .then((done) => void process.send?.(done));
}

process.on("message", makeInTurn);
process.on("disconnect", () => process.exit());
makeInTurn();
