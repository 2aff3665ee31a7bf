import { stemOf } from "../encoder";
import type { Entry } from "../entry";
import { mostGuesses } from "../options";
import { parseQuery } from "../parse-query";
import type { KnownWord, Postings, Reader } from "../reader";
import { buildThesaurus } from "../thesaurus";
import { BestReader } from "./best";
import { mountIndexes } from "./mounted";
import { readRootFile } from "./root";
import { partWord, repairWord } from "./spelling";
import { ChunkStore, type FetchFile } from "./store";
import { TermFinder } from "./terms";

/** A reader of an index in chunks, which has a quicker one beside it. */
export interface ChunkReader extends Reader {
  /**
   * Gives a reader, to be used for this query, that knows only the best places of frequent terms: its answer comes
   * sooner, its total is too low, and its order may change when all places are known.
   */
  best(query: string): Reader;
  /** Asks in advance for what the query will need, all at once instead of step by step. */
  prepare(query: string): void;
}

/** Opens an index in chunks: its root, the content of `root.json`, and how a file is fetched by its name within the index. */
export async function openChunks(root: unknown, fetchFile: FetchFile): Promise<ChunkReader> {
  const known = readRootFile(root);
  const store = new ChunkStore(known, fetchFile);
  const thesaurus = buildThesaurus(known.synonyms);
  const terms = new TermFinder(store, thesaurus);
  const searchIndexes = await mountIndexes(known.levels, known.size, async (term) => (await terms.find(term, "all")).levels);
  const reader: Reader = {
    size: known.size,
    depth: known.depth,
    thesaurus,
    find: async (term) => ({ own: await terms.own(term), levels: await searchIndexes(term) }) satisfies Postings,
    family: (stem) => terms.family(stem),
    complete: async (prefix, most) => (await terms.complete(prefix, most)).map(({ word, own }): KnownWord => ({ word, own })),
    repair: (word, slips, most) => repairWord(store, word, slips, most),
    part: (word) => partWord(store, word),
    read: (places) => readEntries(store, places),
  };
  return { ...reader, best: (query) => new BestReader(reader, terms, parseQuery(query).words.length > 1), prepare: (query) => prepare(reader, query) };
}

async function readEntries(store: ChunkStore, places: readonly number[]): Promise<Entry[]> {
  const found = await Promise.all(places.map(async (place) => {
    const { first, entries } = await store.page(place);
    return entries[place - first] ?? [];
  }));
  return found.flat();
}

/* What fails here fails again where it is waited for. */
function prepare(reader: Reader, query: string): void {
  const { words, unfinished } = parseQuery(query);
  const last = words[words.length - 1];
  const loads: Promise<unknown>[] = words.map((word) => reader.family(stemOf(word)));
  if (unfinished && last !== undefined && last.length > 1) loads.push(reader.complete(last, mostGuesses.completions));
  void Promise.allSettled(loads);
}
