import { stemOf } from "#lib/search/engine/text/encoder";
import type { KnownWord, Postings } from "#lib/search/engine/index/reader";
import type { KeyedEntry } from "#lib/search/engine/chunks/format/thesaurus-chunk";
import { compareKnown, findNearest } from "#lib/search/engine/terms/vocabulary";
import { isNearStem } from "#lib/search/engine/chunks/format/layout";
import { concatPostings } from "#lib/search/engine/chunks/format/postings-codec";
import type { ChunkStore } from "./chunk-store";
import type { TermRow } from "#lib/search/engine/chunks/format/term-chunk";

/** How many of the postings of a term are wanted: those that come with it, the next best too, or all. */
export type Tier = "best" | "better" | "all";

/** A completion, with its row where a list of completions has it. */
export interface Completion extends KnownWord {
  row?: TermRow;
}

/** Finds terms in the tables of an index in chunks. */
export class TermFinder {
  /** What was read of terms and families besides their own chunks, where they need not be looked for. */
  private readonly rows = new Map<string, TermRow | undefined>();
  private readonly families = new Map<string, readonly KnownWord[]>();
  /** The thesaurus entries that have been read, by the stems of what is asked for. */
  readonly entries = new Map<string, KeyedEntry>();
  /** The words of the thesaurus, once a word was looked for that is near to one. */
  readonly words: string[] = [];
  private readonly whole = new Map<string, Promise<Postings>>();

  constructor(readonly store: ChunkStore) {}

  /** Reads the thesaurus entries of all that begins with a stem. */
  async readEntries(stem: string): Promise<void> {
    const number = this.store.chunkOf("y", stem);
    const row = number < 0 ? undefined : (await this.store.entries(number)).get(stem);
    if (row === undefined || row.entries.every(({ key }) => this.entries.has(key))) return;
    const synonyms = row.entries.flatMap((entry) => entry.synonyms.map(({ term }) => term));
    for (const term of [...row.entries.map((entry) => entry.term), ...synonyms])
      if (term.includes("_")) this.rows.set(term, undefined);
    for (const each of row.rows) this.rows.set(each.key, each);
    const words = row.rows.filter(({ key }) => !key.includes("_"));
    for (const term of synonyms) {
      if (!term.includes("_"))
        this.families.set(
          stemOf(term),
          words.filter(({ key }) => stemOf(key) === stemOf(term)).map(({ key, df }) => ({ word: key, df })),
        );
    }
    for (const entry of row.entries) this.entries.set(entry.key, entry);
  }

  /** Counts the documents that have a term as their own. */
  async df(term: string): Promise<number> {
    return (await this.readRow(term))?.df ?? 0;
  }

  /** Finds where a term is. */
  find(term: string, tier: Tier): Promise<Postings> {
    if (tier !== "all") return this.findShare(term, tier);
    const known = this.whole.get(term) ?? this.findShare(term, tier);
    this.whole.set(term, known);
    known.catch(() => this.whole.delete(term));
    return known;
  }

  /** Counts the postings of words that do not come with their rows. */
  async countRemaining(words: readonly string[]): Promise<number> {
    const rows = await Promise.all([...new Set(words)].map((word) => this.readRow(word)));
    return rows.reduce((sum, row) => sum + (row === undefined ? 0 : row.all - row.here), 0);
  }

  /** Asks for where terms are that will be searched, all at once, as a search asks for one after the other. */
  prefetch(terms: readonly { word: string }[], tier: Tier): void {
    // What fails here fails again where it is waited for.
    void Promise.allSettled(terms.map(({ word }) => this.find(word, tier)));
  }

  /** Finds the words that have a stem, in alphabetical order. */
  async family(stem: string): Promise<KnownWord[]> {
    const known = this.families.get(stem);
    const number = this.store.chunkOf("t", stem);
    if (number < 0) return [];
    if (known !== undefined && !this.store.hasTerms(number)) return [...known];
    const { rows, relatives } = await this.store.terms(number);
    const near: KnownWord[] = [];
    for (const { key, df } of rows.values())
      if (isNearStem(key, stem) && stemOf(key) === stem) near.push({ word: key, df });
    const far = relatives.get(stem) ?? [];
    for (const row of far) this.rows.set(row.key, row);
    return [...near, ...far.map(({ key, df }) => ({ word: key, df }))].sort((a, b) => (a.word < b.word ? -1 : 1));
  }

  /** Finds the most frequent words that begin with a prefix, itself left out. */
  async complete(prefix: string, most: number): Promise<Completion[]> {
    const words = await this.findCompletions(prefix, most);
    await this.readGuesses(words.slice(0, 1));
    return words;
  }

  /** Reads the thesaurus entries of words that may be meant by another, and gives these words. */
  async readGuesses<Word extends { word: string }>(words: readonly Word[]): Promise<readonly Word[]> {
    await Promise.all([...new Set(words.map(({ word }) => stemOf(word)))].map((stem) => this.readEntries(stem)));
    return words;
  }

  /** Reads the words of the thesaurus, and the thesaurus entries of those that are nearest to a word. */
  async readNearest(word: string, slips: number): Promise<void> {
    const thesaurusWords = await this.store.thesaurusWords();
    if (this.words.length === 0) this.words.push(...thesaurusWords.map((each) => each.word));
    await this.readGuesses(findNearest(this.words, word, slips).map((near) => ({ word: near })));
  }

  private async findCompletions(prefix: string, most: number): Promise<Completion[]> {
    const [first, last] = [this.store.chunkOf("t", prefix), this.store.chunkOf("t", `${prefix}\uffff`)];
    if (last < 0) return [];
    if (last - first > 1 && most <= this.store.root.completions && prefix.length > 1) {
      const heads = await this.store.prefixes(this.store.chunkOf("h", prefix));
      const rows = heads.get(prefix) ?? [];
      if (rows.length > 0)
        return rows
          .map((row) => ({ word: row.key, df: row.df, row }))
          .sort(compareKnown)
          .slice(0, most);
    }
    const chunks = await Promise.all(Array.from({ length: last - first + 1 }, (_, at) => this.store.terms(first + at)));
    const words = chunks
      .flatMap(({ rows }) => [...rows.values()])
      .filter(({ key }) => key.startsWith(prefix) && key !== prefix);
    return words
      .map(({ key, df }) => ({ word: key, df }))
      .sort(compareKnown)
      .slice(0, most);
  }

  private async findShare(term: string, tier: Tier): Promise<Postings> {
    const row = await this.readRow(term);
    if (row === undefined) return { df: 0, levels: concatPostings(this.store.root.levels, []) };
    return { df: row.df, levels: await this.readLevels(row, tier) };
  }

  private async readLevels({ all, here, list, postings: ordinals }: TermRow, tier: Tier): Promise<Postings["levels"]> {
    if (here === all || list === undefined || tier === "best") return ordinals;
    const next = Math.min(all - here, this.store.root.better);
    const better = this.store.list("p", list, next);
    const rest = tier === "all" && here + next < all ? [this.store.list("q", list, all - here - next)] : [];
    return concatPostings(this.store.root.levels, [ordinals, ...(await Promise.all([better, ...rest]))]);
  }

  /* What stands beside thesaurus entries and relatives is not fetched again with its chunk. */
  private async readRow(term: string): Promise<TermRow | undefined> {
    const number = this.store.chunkOf("t", term);
    if (this.rows.has(term) && (term.includes("_") || !this.store.hasTerms(number))) return this.rows.get(term);
    if (term.includes("_")) await this.readEntries(stemOf(term.split("_", 1)[0] ?? ""));
    if (this.rows.has(term) || term.includes("_")) return this.rows.get(term);
    return number < 0 ? undefined : (await this.store.terms(number)).rows.get(term);
  }
}
