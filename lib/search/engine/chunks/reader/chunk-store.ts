import { ByteReader } from "#lib/search/engine/chunks/format/bytes";
import { nameOfFile, type Table } from "#lib/search/engine/chunks/format/layout";
import { readFamilyChunk } from "#lib/search/engine/chunks/format/family-chunk";
import { readPrefixChunk } from "#lib/search/engine/chunks/format/prefix-chunk";
import { type PostingLists, readPostings } from "#lib/search/engine/chunks/format/postings-codec";
import { findFloor, type IndexRoot } from "#lib/search/engine/chunks/format/root";
import { readThesaurusChunk, type ThesaurusChunk } from "#lib/search/engine/chunks/format/thesaurus-chunk";
import type { TermRow } from "#lib/search/engine/chunks/format/term-block";
import { readTermChunk, type TermChunk } from "#lib/search/engine/chunks/format/term-chunk";
import { readWordChunk } from "#lib/search/engine/chunks/format/word-chunk";
import type { Entry, IndexedDocument } from "#lib/search/engine/entry";
import { breathe } from "#lib/search/engine/breathe";
import type { KnownWord } from "#lib/search/engine/index/reader";

/** Fetches a file of the index by its name. */
export type FetchFile = (name: string) => Promise<Uint8Array>;

/** Reads the entries of a page from its text; the first of them has the given ordinal. */
export type ReadPage<Document extends IndexedDocument> = (text: string, first: number) => readonly Entry<Document>[];

/** The chunks of an index as they are asked for: each is fetched and read once, however many ask; a failed one is asked for again. */
export interface ChunkStore<Document extends IndexedDocument = IndexedDocument> {
  root: IndexRoot;
  /** Finds the number of the chunk of a table that has a key, if any has; -1 where the table is empty. */
  chunkOf(table: Table, key: string): number;
  /** Gives a chunk of terms, of thesaurus entries or of beginnings by its number. */
  terms(number: number): Promise<TermChunk>;
  entries(number: number): Promise<ThesaurusChunk>;
  prefixes(number: number): Promise<ReadonlyMap<string, readonly TermRow[]>>;
  /** Gives a chunk of families of words that are not English; `undefined` where the number is that of none. */
  families(number: number): Promise<ReadonlyMap<string, readonly string[]> | undefined>;
  /** Says whether a chunk of terms was asked for already. */
  hasTerms(number: number): boolean;
  /** Gives all words, which a packed index has at hand. */
  allWords(): Promise<readonly KnownWord[]>;
  /** Gives the words of all chunks between two keys, of words by length or read backwards. */
  words(table: "s" | "v", from: string, to: string): Promise<readonly KnownWord[]>;
  /** Says whether a word is one of the language that might be taken for a slip. */
  isWord(word: string): Promise<boolean>;
  /** Gives the words that the thesaurus knows. */
  thesaurusWords(): Promise<readonly KnownWord[]>;
  /** Gives a list of the further postings of a frequent term: the next best of "p", or the rest of "q". */
  list(kind: "p" | "q", number: number, count: number): Promise<PostingLists>;
  /** Gives the entry of an ordinal; `undefined` where there is none. */
  entry(ordinal: number): Promise<Entry<Document> | undefined>;
}

/** Builds the store of an index by its root, what fetches its files, and what reads its pages of records. */
export function buildChunkStore<Document extends IndexedDocument>(
  root: IndexRoot,
  fetchFile: FetchFile,
  readPage: ReadPage<Document>,
): ChunkStore<Document> {
  const load = <Value>(kind: string, read: (bytes: Uint8Array, number: number, count: number) => Value) =>
    buildLoader(fetchFile, kind, read);
  const terms = load("t", readTermChunk);
  const words = { s: load("s", readWordChunk), v: load("v", readWordChunk), z: load("z", readWordChunk) };
  const mistakable = load("e", (bytes) => new Set(readWordChunk(bytes).map(({ word }) => word)));
  const readList = (bytes: Uint8Array, _: number, count: number) => readPostings(new ByteReader(bytes), count);
  const lists = { p: load("p", readList), q: load("q", readList) };
  const families = load("f", readFamilyChunk);
  const pages = load("r", (bytes, number) => readPage(new TextDecoder().decode(bytes), number * root.page));
  const chunkOf = (table: Table, key: string) => findFloor(root.firsts[table], key);
  return {
    root,
    chunkOf,
    allWords: () => readAllWords(root.firsts.t.map((_, number) => () => terms.get(number))),
    terms: terms.get,
    hasTerms: terms.has,
    entries: load("y", readThesaurusChunk).get,
    prefixes: load("h", readPrefixChunk).get,
    families: async (number) => (number < 0 ? undefined : families.get(number)),
    async words(table, from, to) {
      const [first, last] = [chunkOf(table, from), chunkOf(table, to)];
      if (last < 0) return [];
      const chunks = Array.from({ length: last - first + 1 }, (_, at) => words[table].get(first + at));
      return (await Promise.all(chunks)).flat().filter(({ word }) => word >= from && word < to);
    },
    isWord: async (word) => (await mistakable.get(0)).has(word),
    thesaurusWords: () => words.z.get(0),
    list: (kind, number, count) => lists[kind].get(number, count),
    entry: async (ordinal) => (await pages.get(Math.floor(ordinal / root.page)))[ordinal % root.page],
  };
}

async function readAllWords(loaders: readonly (() => Promise<TermChunk>)[]): Promise<KnownWord[]> {
  const words: KnownWord[] = [];
  for (const load of loaders) {
    const { rows } = await load();
    for (const { key, df } of rows.values()) if (!key.includes("_")) words.push({ word: key, df });
    await breathe();
  }
  return words;
}

/* What loads files of one kind by their numbers, each once. */
function buildLoader<Value>(
  fetchFile: FetchFile,
  kind: string,
  read: (bytes: Uint8Array, number: number, count: number) => Value,
) {
  const known = new Map<number, Promise<Value>>();
  const get = (number: number, count = 0): Promise<Value> => {
    const there = known.get(number);
    if (there !== undefined) return there;
    const loading = fetchFile(nameOfFile(kind, number)).then((bytes) => read(bytes, number, count));
    known.set(number, loading);
    loading.catch(() => known.delete(number));
    return loading;
  };
  return { get, has: (number: number) => known.has(number) };
}
