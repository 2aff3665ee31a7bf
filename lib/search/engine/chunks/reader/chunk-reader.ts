import { stemOf } from "#lib/search/engine/text/encoder";
import type { IndexedDocument } from "#lib/search/engine/entry";
import { mostGuesses } from "#lib/search/engine/query/options";
import { parseQuery } from "#lib/search/engine/query/parse-query";
import { buildMeantClauses } from "#lib/search/engine/query/meant-clause";
import { favourMeant } from "#lib/search/engine/ranking/favour";
import { keepPhrased } from "#lib/search/engine/ranking/phrased";
import type { Reader } from "#lib/search/engine/index/reader";
import { mountIndex } from "#lib/search/engine/index/mounted-index";
import { type GuessSources, guessWord } from "#lib/search/engine/terms/guess";
import { buildTopTierReader } from "./top-tier-reader";
import { readRootFile } from "#lib/search/engine/chunks/format/root";
import { splitWord, correctWord } from "./spelling-correction";
import { buildChunkStore, type ChunkStore, type FetchFile, type ReadPage } from "./chunk-store";
import { buildFamilyFinder, type FindFamily, type LoadStems } from "./family-finder";
import { TermFinder } from "./term-finder";

/** A reader of an index in chunks, which has a quicker one beside it. */
export interface ChunkReader<Document extends IndexedDocument = IndexedDocument> extends Reader<Document> {
  /** Reads what must be there before a query is searched, its thesaurus entries, and with it all that it is sure to need. */
  prepare(query: string): Promise<void>;
  /** Counts the postings that all answers to a query are to be found in, beyond the best ones, so far as this can be known before it is searched. */
  countRemaining(query: string): Promise<number>;
  /**
   * Gives a reader, to be used for one query, that knows only the best postings of frequent terms: its answer comes
   * sooner, its total is too low, and its order may change when all postings are known.
   */
  topTier(): Reader<Document>;
}

/** A reader that does not guess yet. */
type PlainReader<Document extends IndexedDocument> = Omit<Reader<Document>, "guess">;

/**
 * Opens an index in chunks: its root, the content of `root.json`, and how a file is fetched by its name within the
 * index; where its words are not all English, also how the stemmers of their languages are loaded. A query is prepared before it is searched; `searchInSteps` does both.
 */
export async function openChunks<Document extends IndexedDocument>(
  root: unknown,
  fetchFile: FetchFile,
  readPage: ReadPage<Document>,
  loadStems?: LoadStems,
): Promise<ChunkReader<Document>> {
  const known = readRootFile(root);
  const store = buildChunkStore(known, fetchFile, readPage);
  const terms = new TermFinder(store);
  const family = buildFamilyFinder(store, terms, loadStems);
  const find = await mountIndex(async (term) => (await terms.find(term, "all")).levels);
  const plain: PlainReader<Document> = {
    size: known.size,
    depth: known.depth,
    thesaurus: await terms.openThesaurus(),
    find: async (term) => ({ df: await terms.df(term), levels: await find(term) }),
    family,
    complete: async (prefix, most) => (await terms.complete(prefix, most)).map(({ word, df }) => ({ word, df })),
    correct: async (word, slips, most) => {
      const [repairs] = await Promise.all([correctWord(store, word, slips, most), terms.readNearest(word, slips)]);
      return terms.readGuesses(repairs);
    },
    read: async (ordinals) => (await Promise.all(ordinals.map(store.entry))).filter((entry) => entry !== undefined),
  };
  const sources: GuessSources = {
    familyOf: (stem) => terms.family(stem),
    splitWord: (word) => splitInto(store, terms, word),
    isWord: store.isWord,
  };
  return {
    ...addMeaning({ ...plain, ...expectAll(plain, terms) }, sources),
    topTier: () => addMeaning(buildTopTierReader(plain, terms), sources),
    prepare: (query) => prepare(terms, family, query),
    countRemaining: (query) => countOthers(terms, family, query),
  };
}

/* What is meant beyond the words, each of which asks the reader again. */
function addMeaning<Document extends IndexedDocument>(
  reader: PlainReader<Document>,
  sources: GuessSources,
): Reader<Document> {
  const whole: Reader<Document> = {
    ...reader,
    guess: (word, family) => guessWord(whole, sources, word, family),
    buildMeant: (query) => buildMeantClauses(whole, query),
    favour: (query, candidates) => favourMeant(whole, query, candidates),
    keepPhrased: (...of) => keepPhrased(whole, ...of),
  };
  return whole;
}

async function splitInto(store: ChunkStore, terms: TermFinder, word: string): Promise<[string, string][]> {
  const parts = await splitWord(store, word);
  await terms.readGuesses(parts.flat().map((part) => ({ word: part })));
  return parts;
}

/* All that is found will be searched. */
function expectAll(
  plain: PlainReader<IndexedDocument>,
  terms: TermFinder,
): Pick<Reader, "family" | "complete" | "correct"> {
  const expect = async (finding: ReturnType<Reader["family"]>) => {
    const words = await finding;
    terms.prefetch(words, "all");
    return words;
  };
  return {
    family: (word, typed) => expect(plain.family(word, typed)),
    complete: (prefix, most) => expect(plain.complete(prefix, most)),
    correct: (word, slips, most) => expect(plain.correct(word, slips, most)),
  };
}

async function countOthers(terms: TermFinder, family: FindFamily, query: string): Promise<number> {
  const { words, unfinished } = parseQuery(query);
  const last = words[words.length - 1];
  const families = await Promise.all(words.map((word) => family(word)));
  const completions =
    unfinished && last !== undefined && last.length > 3 ? await terms.complete(last, mostGuesses.completions) : [];
  return terms.countRemaining([...families.flat(), ...completions].map(({ word }) => word));
}

async function prepare(terms: TermFinder, family: FindFamily, query: string): Promise<void> {
  const { words, typed, unfinished } = parseQuery(query);
  const last = words[words.length - 1];
  const loads: Promise<unknown>[] = words.flatMap((word) => [
    terms.readEntries(stemOf(word)),
    family(word, typed.get(word)),
  ]);
  if (unfinished && last !== undefined && last.length > 1) loads.push(terms.complete(last, mostGuesses.completions));
  await Promise.all(loads);
}
