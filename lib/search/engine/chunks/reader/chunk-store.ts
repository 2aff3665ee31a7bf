import { ByteReader } from "#lib/search/engine/chunks/format/bytes";
import { nameOfFile, type Table } from "#lib/search/engine/chunks/format/layout";
import { readPrefixChunk } from "#lib/search/engine/chunks/format/prefix-chunk";
import { type PostingLists, readPostings } from "#lib/search/engine/chunks/format/postings-codec";
import { findFloor, type IndexRoot } from "#lib/search/engine/chunks/format/root";
import { readThesaurusChunk, type ThesaurusRow } from "#lib/search/engine/chunks/format/thesaurus-chunk";
import { readTermChunk, type TermChunk, type TermRow } from "#lib/search/engine/chunks/format/term-chunk";
import { readWordChunk } from "#lib/search/engine/chunks/format/word-chunk";
import type { Entry, IndexedDocument } from "#lib/search/engine/entry";
import type { KnownWord } from "#lib/search/engine/index/reader";

/** Fetches a file of the index by its name. */
export type FetchFile = (name: string) => Promise<Uint8Array>;

/** Reads the entries of a page from its text; the first of them has the given ordinal. */
export type ReadPage<Document extends IndexedDocument> = (text: string, first: number) => readonly Entry<Document>[];

/** The chunks of an index as they are asked for: each is fetched and read once, however many ask; a failed one is asked for again. */
export class ChunkStore<Document extends IndexedDocument = IndexedDocument> {
  private readonly knownTerms = new Map<number, Promise<TermChunk>>();
  private readonly knownEntries = new Map<number, Promise<ReadonlyMap<string, ThesaurusRow>>>();
  private readonly knownPrefixes = new Map<number, Promise<ReadonlyMap<string, readonly TermRow[]>>>();
  private readonly knownWords = new Map<string, Promise<readonly KnownWord[]>>();
  private readonly knownLists = new Map<string, Promise<PostingLists>>();
  private readonly knownPages = new Map<number, Promise<readonly Entry<Document>[]>>();

  constructor(
    readonly root: IndexRoot,
    readonly fetchFile: FetchFile,
    readonly readPage: ReadPage<Document>,
  ) {}

  /** Finds the number of the chunk of a table that has a key, if any has; -1 where the table is empty. */
  chunkOf(table: Table, key: string): number {
    return findFloor(this.root.firsts[table], key);
  }

  /** Gives a chunk of terms by its number. */
  terms(number: number): Promise<TermChunk> {
    return this.load(this.knownTerms, number, nameOfFile("t", number), (bytes) =>
      readTermChunk(bytes, this.root.levels),
    );
  }

  /** Says whether a chunk of terms was asked for already. */
  hasTerms(number: number): boolean {
    return this.knownTerms.has(number);
  }

  /** Gives a chunk of thesaurus entries by its number. */
  entries(number: number): Promise<ReadonlyMap<string, ThesaurusRow>> {
    return this.load(this.knownEntries, number, nameOfFile("y", number), (bytes) =>
      readThesaurusChunk(bytes, this.root.levels),
    );
  }

  /** Gives a chunk of beginnings by its number. */
  prefixes(number: number): Promise<ReadonlyMap<string, readonly TermRow[]>> {
    return this.load(this.knownPrefixes, number, nameOfFile("h", number), (bytes) =>
      readPrefixChunk(bytes, this.root.levels),
    );
  }

  /** Gives the words of all chunks between two keys, of words by length or read backwards. */
  async words(table: "s" | "v", from: string, to: string): Promise<readonly KnownWord[]> {
    const [first, last] = [this.chunkOf(table, from), this.chunkOf(table, to)];
    if (last < 0) return [];
    const numbers = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    const chunks = await Promise.all(
      numbers.map((number) =>
        this.load(this.knownWords, `${table}${number}`, nameOfFile(table, number), readWordChunk),
      ),
    );
    return chunks.flat().filter(({ word }) => word >= from && word < to);
  }

  /** Gives the words that the thesaurus knows. */
  thesaurusWords(): Promise<readonly KnownWord[]> {
    return this.load(this.knownWords, "z", nameOfFile("z", 0), readWordChunk);
  }

  /** Gives a list of the further postings of a frequent term: the next best of "p", or the rest of "q". */
  list(kind: "p" | "q", number: number, count: number): Promise<PostingLists> {
    return this.load(this.knownLists, `${kind}${number}`, nameOfFile(kind, number), (bytes) =>
      readPostings(new ByteReader(bytes), count, this.root.levels),
    );
  }

  /** Gives the entries of the page on which a place is, and the place of the first of them. */
  async page(ordinal: number): Promise<{ first: number; entries: readonly Entry<Document>[] }> {
    const number = Math.floor(ordinal / this.root.page);
    const first = number * this.root.page;
    const decoder = new TextDecoder();
    return {
      first,
      entries: await this.load(this.knownPages, number, nameOfFile("r", number), (bytes) =>
        this.readPage(decoder.decode(bytes), first),
      ),
    };
  }

  private load<Key, Value>(
    known: Map<Key, Promise<Value>>,
    key: Key,
    name: string,
    read: (bytes: Uint8Array) => Value,
  ): Promise<Value> {
    const there = known.get(key);
    if (there !== undefined) return there;
    const loading = this.fetchFile(name).then(read);
    known.set(key, loading);
    loading.catch(() => known.delete(key));
    return loading;
  }
}
