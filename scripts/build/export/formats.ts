import { formatBibtex } from "#lib/citation/formats/bibtex";
import type { Citable, CitableKind } from "#lib/citation/citable";
import { buildCslItem } from "#lib/citation/formats/csl";
import { buildPageCitations } from "#lib/citation/page-citations";
import { formatRis } from "#lib/citation/formats/ris";
import { formatTextFile } from "#lib/citation/formats/text-file";
import { type BesideSuffix, besideFormats, buildBesidePath, buildCitationsPath } from "#lib/address/files-beside";
import type { Citation } from "#lib/records/derived/citation";
import type { OpenData } from "#lib/open-data/collections";
import { absoluteUrl } from "#lib/address/site";
import { formatJson } from "../output";
import type { Files, Needs } from "../results";
import type { Report } from "../runner";

/** The kinds that have files beside their pages, and the collection of open data that has their records. */
const collections = {
  event: "events",
  document: "documents",
  session: "sessions",
  recommendation: "recommendations",
  wording: "wordings",
  quotation: "quotations",
} as const satisfies Partial<Record<CitableKind, keyof OpenData>>;

/**
 * Builds the files beside each page of what can be cited (`alliance-17/panel-1/r1.bib`), and one with the citations of all that
 * stands on a page (`….citations.json`).
 */
export async function buildFormats({
  content,
  citables,
  citations,
  openData,
}: Needs<"content" | "citables" | "citations" | "openData">): Promise<Report<Files>> {
  const files = new Map<string, string>();
  const records = findRecords(openData);
  for (const cited of citables) {
    if (!(cited.kind in collections)) continue;
    const citation = citations.get(cited.id);
    if (citation === undefined) throw new Error(`Unexpected lack of citations of ${cited.id}, expected them`);
    const texts = formatAll(cited, citation, records.get(cited.id));
    for (const { suffix } of besideFormats) files.set(buildBesidePath(cited.id, suffix), texts[suffix]);
  }
  const pages = buildPageCitations(citables, citations, content.corpus.records);
  const summary = `${files.size} files of one record, ${pages.size} of the citations of a page`;
  for (const [page, each] of pages) files.set(buildCitationsPath(page), `${JSON.stringify(each)}\n`);
  return { summary, result: files };
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

function findRecords(openData: OpenData): ReadonlyMap<string, unknown> {
  const all = Object.values(collections).flatMap((name): { id: string }[] => openData[name]);
  return new Map(all.map((record) => [record.id, record]));
}
