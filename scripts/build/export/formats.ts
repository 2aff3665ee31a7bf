import { buildCitationsPath } from "#lib/address/files-beside";
import { buildPath } from "#lib/address/permalink";
import { absoluteUrl } from "#lib/address/site";
import type { CitableKind } from "#lib/citation/citable";
import { formatBesideFiles } from "#lib/citation/formats/files";
import { buildPageCitations } from "#lib/citation/page-citations";
import type { OpenData } from "#lib/open-data/collections";
import { findOpenParts } from "#lib/open-data/records/document";
import type { Files } from "../output";
import type { Needs } from "../results";
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
 * Builds the files beside each page of what can be cited (`harbour-3/panel-1/r1.bib`), and one with the citations of all that
 * stands on a page (`….citations.json`).
 */
export async function buildFormats({
  content,
  citables,
  citations,
  openData,
}: Needs<"content" | "citables" | "citations" | "openData">): Promise<Report<Files>> {
  const records = new Map<string, unknown>(
    Object.values(collections).flatMap((name) => openData[name].map((record) => [record.id, record] as const)),
  );
  const urlOf = (id: string) => absoluteUrl(buildPath(id));
  for (const part of findOpenParts(openData.documents, urlOf)) records.set(part.id, part);
  const beside = citables
    .filter(({ kind }) => kind === "part" || kind in collections)
    .flatMap((cited) => {
      const [citation, record] = [citations.get(cited.id), records.get(cited.id)];
      if (citation === undefined || record === undefined)
        throw new Error(`Unexpected lack of ${cited.id} in the citations or the open data, expected it in both`);
      return formatBesideFiles(cited, citation, record, absoluteUrl);
    });
  const pages = buildPageCitations(citables, citations, content.corpus.records);
  return {
    summary: `${beside.length} files of one record, ${pages.size} of the citations of a page`,
    result: new Map([
      ...beside,
      ...[...pages].map(([page, each]) => [buildCitationsPath(page), `${JSON.stringify(each)}\n`] as const),
    ]),
  };
}
