import { buildFamilyChunk } from "#lib/search/engine/chunks/format/family-chunk";
import { formatKeys } from "#lib/search/engine/chunks/format/front-coding";
import { nameOfFile, type PutFile } from "#lib/search/engine/chunks/format/layout";
import type { RootFamilies } from "#lib/search/engine/chunks/format/root";
import { buildFamilies, type SpokenText } from "#lib/search/engine/terms/families";
import type { Stems } from "#lib/search/engine/text/stems";
import { cutRows } from "./write-table";

/** The texts of an index with the languages of their words, and what stems these. */
export interface Spoken {
  texts: readonly SpokenText[];
  stems: Stems;
  /** The name of the file, beside the index, of the module that stems the words of a query. */
  module?: string | undefined;
}

/** Writes the families of words that are not English, cut into chunks of about so many bytes; answers what the root has of them, if there are any. */
export async function writeFamilies(
  { texts, stems, module }: Spoken,
  words: readonly string[],
  most: number,
  put: PutFile,
): Promise<RootFamilies | undefined> {
  const families = buildFamilies(texts, stems, words);
  if (families === undefined) return undefined;
  const { languages, hasEnglish, rows } = families;
  const cuts = cutRows(
    rows,
    ({ key }) => key,
    (row) => buildFamilyChunk([row]).length,
    most,
  );
  for (const [number, cut] of cuts.entries()) await put(nameOfFile("f", number), buildFamilyChunk(cut.rows));
  const firsts = formatKeys(cuts.map(({ first }) => first));
  return { languages, hasEnglish, firsts, ...(module === undefined ? {} : { module }) };
}
