import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { formatBibtex } from "#lib/citation/formats/bibtex";
import { buildCitables, type Citable, type CitableKind } from "#lib/citation/citable";
import { buildCorpus } from "#lib/corpus/corpus";
import { buildCslItem } from "#lib/citation/formats/csl";
import { buildPageCitations } from "#lib/citation/page-citations";
import { formatRis } from "#lib/citation/formats/ris";
import { formatTextFile } from "#lib/citation/formats/text-file";
import { type BesideSuffix, besideFormats, buildBesidePath, buildCitationsPath } from "#lib/address/files-beside";
import type { Citation } from "#lib/records/derived/citation";
import { CorpusRecords } from "#lib/records/corpus-records";
import { absoluteUrl } from "#lib/address/site";
import { readStyled } from "../citations";
import { runAsScript } from "../../messages";

/** The kinds that have files beside their pages, and the collection of open data that has their records. */
const collections: Readonly<Partial<Record<CitableKind, string>>> = {
  event: "events",
  document: "documents",
  session: "sessions",
  recommendation: "recommendations",
  wording: "wordings",
  quotation: "quotations",
};

const Records = z.array(z.looseObject({ id: z.string() }));

/**
 * Writes below an export, whose open data must have been written, the files beside each page of what can be cited
 * (`alliance-17/panel-1/r1.bib`), and one with the citations of all that stands on a page (`….citations.json`); answers a
 * line for the reader.
 */
export async function writeFormats(out = "out"): Promise<string> {
  const records = CorpusRecords.parse(JSON.parse(await readFile("build/records.json", "utf8")));
  const citables = buildCitables(buildCorpus(records));
  const [citations, open] = [await readStyled(), await readOpenData(out)];
  let files = 0;
  for (const cited of citables) {
    if (collections[cited.kind] === undefined) continue;
    const citation = citations.get(cited.id);
    if (citation === undefined)
      throw new Error(`Unexpected lack of citations of ${cited.id}, expected them in build/citations.json`);
    const texts = formatAll(cited, citation, open.get(cited.id));
    for (const { suffix } of besideFormats) await writeBeside(out, buildBesidePath(cited.id, suffix), texts[suffix]);
    files += besideFormats.length;
  }
  const pages = buildPageCitations(citables, citations, records);
  for (const [page, content] of pages) await writeBeside(out, buildCitationsPath(page), `${JSON.stringify(content)}\n`);
  return `${files} files beside the pages, ${pages.size} of citations`;
}

function formatAll(cited: Citable, citation: Citation, record: unknown): Record<BesideSuffix, string> {
  const item = buildCslItem(cited, absoluteUrl);
  if (record === undefined) throw new Error(`Unexpected lack of ${cited.id} in the open data, expected its record`);
  return {
    json: formatJson(record),
    "csl.json": formatJson([item]),
    bib: formatBibtex(item),
    ris: formatRis(item),
    txt: formatTextFile(cited, citation),
  };
}

async function readOpenData(out: string): Promise<ReadonlyMap<string, unknown>> {
  const files = Object.values(collections).map((name) => readFile(path.join(out, "data", `${name}.json`), "utf8"));
  const all = (await Promise.all(files)).flatMap((text) => Records.parse(JSON.parse(text)));
  return new Map(all.map((record) => [record.id, record]));
}

async function writeBeside(out: string, address: string, text: string): Promise<void> {
  const file = path.join(out, address);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

function formatJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}

await runAsScript(import.meta.url, async () => {
  console.log(await writeFormats());
  return true;
});
