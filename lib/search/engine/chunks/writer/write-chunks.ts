import type { Entry, IndexedDocument, IndexSchema } from "#lib/search/engine/entry";
import type { Synonyms } from "#lib/search/engine/terms/synonyms";
import { buildTerms } from "#lib/search/engine/terms/index-terms";
import { buildThesaurus } from "#lib/search/engine/terms/thesaurus";
import { levels } from "#lib/search/engine/ranking/impact";
import { type Limits, nameOfFile, type PutFile, usualLimits } from "#lib/search/engine/chunks/format/layout";
import { InvertedIndex } from "./inverted-index";
import { buildRootFile } from "#lib/search/engine/chunks/format/root";
import { TermTables } from "./term-tables";
import { writeWordTables } from "./word-tables";

/** What an index is made with, besides its entries. */
export interface ChunkOptions<Document extends IndexedDocument = IndexedDocument> {
  schema: IndexSchema<Document>;
  /** Builds the text of a page of records, which `openChunks` is given the inverse of. */
  buildPage: (entries: readonly Entry<Document>[]) => string;
  synonyms: Synonyms;
  /** How many of the best hits are read and ranked again; each may be a page to load. */
  depth: number;
  put: PutFile;
  /** By what the entries can be narrowed and sorted: the content of `narrow.json`. */
  narrowing?: object | undefined;
  limits?: Limits;
  /** Is told what is being done and how much of it is done. */
  progress?: (stage: string, done: number) => void;
}

/**
 * Writes an index in chunks of entries, which come in the order of their ordinals from 0 on; answers how many there were.
 * Only the postings of terms are kept in memory, not the entries.
 */
export async function writeChunks<Document extends IndexedDocument>(
  entries: Iterable<Entry<Document>>,
  {
    schema,
    buildPage,
    synonyms,
    depth,
    put,
    narrowing,
    limits = usualLimits,
    progress = () => undefined,
  }: ChunkOptions<Document>,
): Promise<number> {
  const thesaurus = buildThesaurus(synonyms);
  const inverted = new InvertedIndex(levels);
  const pages = buildPageWriter(limits.page, buildPage, put);
  let size = 0;
  for (const entry of entries) {
    if (entry.ordinal !== size) throw new Error(`Unexpected ordinal ${entry.ordinal} of an entry, expected ${size}`);
    size += 1;
    inverted.add(entry.ordinal, buildTerms(entry, thesaurus, schema));
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
  const { page: pageSize, better, completions } = limits;
  const { longest } = thesaurus;
  const root = buildRootFile({ size, depth, levels, longest, page: pageSize, better, completions, firsts });
  const files = { "root.json": root, ...(narrowing === undefined ? {} : { "narrow.json": narrowing }) };
  for (const [name, file] of Object.entries(files)) await put(name, encode(JSON.stringify(file)));
  return size;
}

/* Writes entries as they come on pages of so many. */
function buildPageWriter<Document extends IndexedDocument>(
  most: number,
  buildPage: ChunkOptions<Document>["buildPage"],
  put: PutFile,
) {
  let page: Entry<Document>[] = [];
  const finish = async () => {
    const [first] = page;
    const full = page;
    page = [];
    if (first !== undefined) await put(nameOfFile("r", Math.floor(first.ordinal / most)), encode(buildPage(full)));
  };
  const add = async (entry: Entry<Document>) => {
    page.push(entry);
    if (page.length === most) await finish();
  };
  return { add, finish };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
