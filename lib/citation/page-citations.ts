import { pageOf } from "#lib/address/anchor";
import type { Citation, PageCitations } from "#lib/records/derived/citation";
import type { CorpusRecords } from "#lib/records/corpus-records";
import { formatPath } from "#lib/address/permalink";
import type { Citable } from "./citable";
import { nameCitable } from "#lib/citation/formats/text-file";

/**
 * Builds, by the address of each page, the citations of all that stands on it by its address there. The paragraphs of a
 * quotation are cited as the quotation.
 */
export function buildPageCitations(
  citables: readonly Citable[],
  citations: ReadonlyMap<string, Citation>,
  records: CorpusRecords,
): Map<string, PageCitations> {
  const pages = new Map<string, PageCitations>();
  const add = (address: string, cited: Citable) => {
    const citation = citations.get(cited.id);
    if (citation === undefined) return;
    const page = pageOf(address);
    const content = pages.get(page) ?? {};
    content[address] = { of: nameCitable(cited), ...citation };
    pages.set(page, content);
  };
  const byId = new Map(citables.map((cited) => [cited.id, cited]));
  for (const cited of citables) add(formatPath(cited.id), cited);
  for (const { id, paragraph } of records.quotations) {
    const cited = byId.get(id);
    if (cited !== undefined) add(formatPath(paragraph), cited);
  }
  return pages;
}
