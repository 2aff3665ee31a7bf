import type { Entry } from "#lib/search/engine/entry";
import type { Synonyms } from "#lib/search/engine/terms/synonyms";
import { buildTerms } from "#lib/search/engine/terms/index-terms";
import { buildThesaurus } from "#lib/search/engine/terms/thesaurus";
import { levels } from "#lib/search/engine/ranking/impact";
import { type Limits, usualLimits } from "#lib/search/engine/chunks/format/layout";
import { InvertedIndex } from "./inverted-index";
import type { NarrowingFile } from "#lib/search/portal/chunks/narrowing";
import { PageWriter } from "./page-writer";
import { buildRootFile } from "#lib/search/engine/chunks/format/root";
import type { PutFile } from "./put-file";
import { TermTables } from "./term-tables";
import { writeWordTables } from "./word-tables";

/** What an index is made with, besides its entries. */
export interface ChunkOptions {
  synonyms: Synonyms;
  /** How many of the best hits are read and ranked again; each may be a page to load. */
  depth: number;
  put: PutFile;
  /** By what the entries can be narrowed and sorted. */
  narrowing?: NarrowingFile | undefined;
  limits?: Limits;
  /** Is told what is being done and how much of it is done. */
  progress?: (stage: string, done: number) => void;
}

/**
 * Writes an index in chunks of entries, which come in the order of their places from 0 on; answers how many there were.
 * Only the places of terms are kept in memory, not the entries.
 */
export async function writeChunks(
  entries: Iterable<Entry>,
  { synonyms, depth, put, narrowing, limits = usualLimits, progress = () => undefined }: ChunkOptions,
): Promise<number> {
  const thesaurus = buildThesaurus(synonyms);
  const inverted = new InvertedIndex(levels);
  const pages = new PageWriter(limits.page, put);
  let size = 0;
  for (const entry of entries) {
    if (entry.ordinal !== size) throw new Error(`Unexpected place ${entry.ordinal} of an entry, expected ${size}`);
    size += 1;
    inverted.add(entry.ordinal, buildTerms(entry, thesaurus));
    await pages.add(entry);
    if (size % 1000 === 0) progress("records", size);
  }
  await pages.finish();
  inverted.finish();
  const terms = new TermTables(inverted, limits, put);
  const firsts = {
    ...(await terms.write(thesaurus, progress)),
    ...(await writeWordTables(inverted, thesaurus, limits.words, put)),
  };
  const { page, better, completions } = limits;
  const root = buildRootFile({ size, depth, levels, longest: thesaurus.longest, page, better, completions, firsts });
  const files = { "root.json": root, ...(narrowing === undefined ? {} : { "narrow.json": narrowing }) };
  for (const [name, file] of Object.entries(files)) await put(name, new TextEncoder().encode(JSON.stringify(file)));
  return size;
}
