import type { Entry, IndexedDocument, IndexSchema } from "#lib/search/engine/entry";
import type { Synonyms } from "#lib/search/engine/terms/synonyms";
import { buildTerms } from "#lib/search/engine/terms/index-terms";
import { buildThesaurus, type Thesaurus } from "#lib/search/engine/terms/thesaurus";
import { type Limits, nameOfFile, type PutFile, usualLimits } from "#lib/search/engine/chunks/format/layout";
import { IndexBuilder } from "./index-builder";
import { PostingColumns } from "./posting-columns";
import { buildWordChunk } from "#lib/search/engine/chunks/format/word-chunk";
import { findMistakable } from "#lib/search/engine/terms/mistakable";
import { buildRootFile } from "#lib/search/engine/chunks/format/root";
import { type Spoken, writeFamilies } from "./family-table";
import { TermTables } from "./term-tables";
import { writeWordTables } from "./word-tables";

/** What an index is made with, besides its entries. */
export interface ChunkOptions<Document extends IndexedDocument = IndexedDocument> {
  schema: IndexSchema<Document>;
  /** Builds the text of a page of records, which `openChunks` is given the inverse of. */
  buildPage: (entries: readonly Entry<Document>[]) => string;
  synonyms: Synonyms;
  /** Words of the language, folded: one that the corpus lacks is no slip for one that it has. */
  dictionary?: readonly string[];
  /** The languages of the words, where they are not all English. */
  spoken?: Spoken | undefined;
  /** How many of the best hits are read and ranked again; each may be a page to load. */
  depth: number;
  put: PutFile;
  /** By what the entries can be narrowed and sorted: the content of `narrow.json`. */
  narrowing?: object | undefined;
  limits?: Limits;
  /** True where all files go into one: see `layout.ts`. */
  packed?: boolean;
  /** Is told what is being done and how much of it is done. */
  progress?: (stage: string, done: number) => void;
}

/**
 * Writes an index in chunks of entries, which come in the order of their ordinals from 0 on; answers how many there were.
 * Only the postings of terms are kept in memory, not the entries.
 */
export async function writeChunks<Document extends IndexedDocument>(
  entries: Iterable<Entry<Document>>,
  options: ChunkOptions<Document>,
): Promise<number> {
  const { synonyms, depth, put, narrowing, limits = usualLimits, packed = false, progress = () => undefined } = options;
  const thesaurus = buildThesaurus(synonyms);
  const columns = new PostingColumns();
  const size = await indexEntries(entries, new IndexBuilder(columns), thesaurus, options);
  const { page, better, completions } = limits;
  const terms = new TermTables(columns, limits, packed, put);
  const firsts = {
    ...(await terms.write(thesaurus, progress)),
    ...(packed ? { s: [], v: [] } : await writeWordTables(columns, thesaurus, limits.words, put)),
  };
  const words = columns.terms().filter((term) => !term.includes("_"));
  const families = options.spoken && (await writeFamilies(options.spoken, words, limits.words, put));
  const known = { size, depth, longest: thesaurus.longest, page, better, completions, firsts };
  const plain = families === undefined ? known : { ...known, families };
  const mistakable = findMistakable(options.dictionary ?? [], words, thesaurus.words);
  await put(nameOfFile("e", 0), buildWordChunk(mistakable.map((word) => ({ word, df: 0 }))));
  const root = buildRootFile(packed ? { ...plain, synonyms } : plain);
  const files = { "root.json": root, ...(narrowing === undefined ? {} : { "narrow.json": narrowing }) };
  for (const [name, file] of Object.entries(files)) await put(name, encode(JSON.stringify(file)));
  return size;
}

/* Takes the entries one by one, of which only the postings and the page that is being filled are kept. */
async function indexEntries<Document extends IndexedDocument>(
  entries: Iterable<Entry<Document>>,
  index: IndexBuilder,
  thesaurus: Thesaurus,
  { schema, buildPage, put, limits = usualLimits, progress = () => undefined }: ChunkOptions<Document>,
): Promise<number> {
  const pages = buildPageWriter(limits.page, buildPage, put);
  let size = 0;
  for (const entry of entries) {
    if (entry.ordinal !== size) throw new Error(`Unexpected ordinal ${entry.ordinal} of an entry, expected ${size}`);
    size += 1;
    index.add(entry.ordinal, buildTerms(entry, thesaurus, schema));
    await pages.add(entry);
    if (size % 1000 === 0) progress("records", size);
  }
  await pages.finish();
  index.finish();
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
