import { stemOf } from "#lib/search/engine/text/encoder";
import type { KnownWord, Postings } from "#lib/search/engine/index/reader";
import type { KeyedEntry } from "#lib/search/engine/chunks/format/thesaurus-chunk";
import { compareKnown, findNearest } from "#lib/search/engine/terms/nearest";
import { isNearStem } from "#lib/search/engine/chunks/format/layout";
import { concatPostings } from "#lib/search/engine/chunks/format/postings-codec";
import { inTurns } from "#lib/search/engine/breathe";
import { startThesaurus, type Thesaurus } from "#lib/search/engine/terms/thesaurus";
import type { ChunkStore } from "./chunk-store";
import type { TermRow } from "#lib/search/engine/chunks/format/term-block";

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
  private readonly families = new Map<string, KnownWord[]>();
  private readonly chunks = new Set<number>();
  /** The thesaurus entries that have been read, by the stems of what is asked for. */
  readonly entries = new Map<string, KeyedEntry>();
  /** The words of the thesaurus, once a word was looked for that is near to one. */
  readonly words: string[] = [];
  private readonly whole = new Map<string, Promise<Postings>>();

  constructor(readonly store: ChunkStore) {}

  /** Gives the thesaurus: of a packed index all of it, otherwise what has been read. */
  async openThesaurus(): Promise<Thesaurus> {
    const { longest, synonyms } = this.store.root;
    if (synonyms === undefined) return { entries: this.entries, phrases: new Map(), longest, words: this.words };
    const { add, finish } = startThesaurus();
    await inTurns(synonyms, add);
    return finish();
  }

  /** Reads the thesaurus entries of all that begins with a stem, with what else its chunk has. */
  async readEntries(stem: string): Promise<void> {
    const number = this.store.chunkOf("y", stem);
    if (number < 0 || this.chunks.has(number)) return;
    const { entries, rows } = await this.store.entries(number);
    this.chunks.add(number);
    for (const entry of entries) this.entries.set(entry.key, entry);
    // All forms of a synonym stand beside it, and a phrase that does not is nowhere in the corpus.
    for (const { term, synonyms } of entries) {
      if (term.includes("_")) this.rows.set(term, undefined);
      for (const synonym of synonyms) {
        if (synonym.term.includes("_")) this.rows.set(synonym.term, undefined);
        else this.families.set(stemOf(synonym.term), []);
      }
    }
    for (const row of rows) {
      this.rows.set(row.key, row);
      if (isWord(row)) this.families.get(stemOf(row.key))?.push(toKnown(row));
    }
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

  /** Finds a word with its document frequency; `undefined` where no text has it. */
  async know(word: string): Promise<KnownWord | undefined> {
    const row = await this.readRow(word);
    return row === undefined ? undefined : toKnown(row);
  }

  /** Finds the words that have an English stem, in alphabetical order. */
  async family(stem: string): Promise<KnownWord[]> {
    const known = this.families.get(stem);
    const number = this.store.chunkOf("t", stem);
    if (number < 0) return [];
    if (known !== undefined && !this.store.hasTerms(number)) return [...known];
    const { rows, relatives } = await this.store.terms(number);
    const near = [...rows.values()].filter(
      (row) => isNearStem(row.key, stem) && isWord(row) && stemOf(row.key) === stem,
    );
    const far = relatives.get(stem) ?? [];
    for (const row of far) this.rows.set(row.key, row);
    return [...near, ...far].map(toKnown).sort((a, b) => (a.word < b.word ? -1 : 1));
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
    if (this.store.root.synonyms !== undefined) return;
    const thesaurusWords = await this.store.thesaurusWords();
    if (this.words.length === 0) this.words.push(...thesaurusWords.map((each) => each.word));
    await this.readGuesses(findNearest(this.words, word, slips).map((near) => ({ word: near })));
  }

  private async findCompletions(prefix: string, most: number): Promise<Completion[]> {
    const [first, last] = [this.store.chunkOf("t", prefix), this.store.chunkOf("t", `${prefix}\uffff`)];
    if (last < 0) return [];
    if (
      this.store.root.synonyms === undefined &&
      last - first > 1 &&
      most <= this.store.root.completions &&
      prefix.length > 1
    ) {
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
      .filter((row) => row.key.startsWith(prefix) && row.key !== prefix && isWord(row));
    return words.map(toKnown).sort(compareKnown).slice(0, most);
  }

  private async findShare(term: string, tier: Tier): Promise<Postings> {
    const row = await this.readRow(term);
    if (row === undefined) return { df: 0, levels: concatPostings([]) };
    return { df: row.df, levels: await this.readLevels(row, tier) };
  }

  private async readLevels({ all, here, list, postings: ordinals }: TermRow, tier: Tier): Promise<Postings["levels"]> {
    if (here === all || list === undefined || tier === "best") return ordinals;
    const next = Math.min(all - here, this.store.root.better);
    const better = this.store.list("p", list, next);
    const rest = tier === "all" && here + next < all ? [this.store.list("q", list, all - here - next)] : [];
    return concatPostings([ordinals, ...(await Promise.all([better, ...rest]))]);
  }

  /* What stands beside thesaurus entries and relatives is not fetched again with its chunk. */
  private async readRow(term: string): Promise<TermRow | undefined> {
    const number = this.store.chunkOf("t", term);
    const phrase = term.indexOf("_") > 0 && this.store.root.synonyms === undefined;
    if (phrase) await this.readEntries(stemOf(term.split("_", 1)[0] ?? ""));
    if (phrase || (this.rows.has(term) && !this.store.hasTerms(number))) return this.rows.get(term);
    return number < 0 ? undefined : (await this.store.terms(number)).rows.get(term);
  }
}

function isWord({ key }: TermRow): boolean {
  return !key.includes("_");
}

function toKnown({ key, df }: TermRow): KnownWord {
  return { word: key, df };
}
