import { stemOf } from "#lib/search/engine/text/encoder";
import type { KnownWord, Postings } from "#lib/search/engine/index/reader";
import type { Sense } from "#lib/search/engine/chunks/format/thesaurus-chunk";
import { compareKnown, findNearest } from "#lib/search/engine/terms/vocabulary";
import { isNearStem } from "#lib/search/engine/chunks/format/layout";
import { joinPlaces } from "#lib/search/engine/chunks/format/postings-codec";
import type { ChunkStore } from "./chunk-store";
import type { TermRow } from "#lib/search/engine/chunks/format/term-chunk";

/** How many of the places of a term are wanted: those that come with it, the next best too, or all. */
export type Share = "best" | "better" | "all";

/** A completion, with its row where a list of completions has it. */
export interface Completion extends KnownWord {
  row?: TermRow;
}

/** Finds terms in the tables of an index in chunks. */
export class TermFinder {
  /** What was read of terms and families besides their own chunks, where they need not be looked for. */
  private readonly rows = new Map<string, TermRow | undefined>();
  private readonly families = new Map<string, readonly KnownWord[]>();
  /** The senses that have been read, by the stems of what is asked for. */
  readonly senses = new Map<string, Sense>();
  /** The words of the thesaurus, once a word was looked for that is near to one. */
  readonly words: string[] = [];
  private readonly wholes = new Map<string, Promise<Postings>>();

  constructor(readonly store: ChunkStore) {}

  /** Reads the senses of all that begins with a stem. */
  async readSenses(stem: string): Promise<void> {
    const number = this.store.chunkOf("y", stem);
    const row = number < 0 ? undefined : (await this.store.senses(number)).get(stem);
    if (row === undefined || row.senses.every(({ key }) => this.senses.has(key))) return;
    const synonyms = row.senses.flatMap((sense) => sense.synonyms.map(({ term }) => term));
    for (const term of [...row.senses.map((sense) => sense.term), ...synonyms])
      if (term.includes("_")) this.rows.set(term, undefined);
    for (const each of row.rows) this.rows.set(each.key, each);
    const words = row.rows.filter(({ key }) => !key.includes("_"));
    for (const term of synonyms) {
      if (!term.includes("_"))
        this.families.set(
          stemOf(term),
          words.filter(({ key }) => stemOf(key) === stemOf(term)).map(({ key, own }) => ({ word: key, own })),
        );
    }
    for (const sense of row.senses) this.senses.set(sense.key, sense);
  }

  /** Counts the documents that have a term as their own. */
  async own(term: string): Promise<number> {
    return (await this.readRow(term))?.own ?? 0;
  }

  /** Finds where a term is. */
  find(term: string, share: Share): Promise<Postings> {
    if (share !== "all") return this.findShare(term, share);
    const known = this.wholes.get(term) ?? this.findShare(term, share);
    this.wholes.set(term, known);
    known.catch(() => this.wholes.delete(term));
    return known;
  }

  /** Counts the places of words that do not come with their rows. */
  async countOthers(words: readonly string[]): Promise<number> {
    const rows = await Promise.all([...new Set(words)].map((word) => this.readRow(word)));
    return rows.reduce((sum, row) => sum + (row === undefined ? 0 : row.all - row.here), 0);
  }

  /** Asks for where terms are that will be searched, all at once, as a search asks for one after the other. */
  expect(terms: readonly { word: string }[], share: Share): void {
    // What fails here fails again where it is waited for.
    void Promise.allSettled(terms.map(({ word }) => this.find(word, share)));
  }

  /** Finds the words that have a stem, in alphabetical order. */
  async family(stem: string): Promise<KnownWord[]> {
    const known = this.families.get(stem);
    const number = this.store.chunkOf("t", stem);
    if (number < 0) return [];
    if (known !== undefined && !this.store.hasTerms(number)) return [...known];
    const { rows, relatives } = await this.store.terms(number);
    const near: KnownWord[] = [];
    for (const { key, own } of rows.values())
      if (isNearStem(key, stem) && stemOf(key) === stem) near.push({ word: key, own });
    const far = relatives.get(stem) ?? [];
    for (const row of far) this.rows.set(row.key, row);
    return [...near, ...far.map(({ key, own }) => ({ word: key, own }))].sort((a, b) => (a.word < b.word ? -1 : 1));
  }

  /** Finds the most frequent words that begin with a prefix, itself left out. */
  async complete(prefix: string, most: number): Promise<Completion[]> {
    const words = await this.findCompletions(prefix, most);
    await this.readGuesses(words.slice(0, 1));
    return words;
  }

  /** Reads the senses of words that may be meant by another, and gives these words. */
  async readGuesses<Word extends { word: string }>(words: readonly Word[]): Promise<readonly Word[]> {
    await Promise.all([...new Set(words.map(({ word }) => stemOf(word)))].map((stem) => this.readSenses(stem)));
    return words;
  }

  /** Reads the words of the thesaurus, and the senses of those that are nearest to a word. */
  async readNearest(word: string, slips: number): Promise<void> {
    const lay = await this.store.layWords();
    if (this.words.length === 0) this.words.push(...lay.map((each) => each.word));
    await this.readGuesses(findNearest(this.words, word, slips).map((near) => ({ word: near })));
  }

  private async findCompletions(prefix: string, most: number): Promise<Completion[]> {
    const [first, last] = [this.store.chunkOf("t", prefix), this.store.chunkOf("t", `${prefix}\uffff`)];
    if (last < 0) return [];
    if (last - first > 1 && most <= this.store.root.completions && prefix.length > 1) {
      const heads = await this.store.heads(this.store.chunkOf("h", prefix));
      const rows = heads.get(prefix) ?? [];
      if (rows.length > 0)
        return rows
          .map((row) => ({ word: row.key, own: row.own, row }))
          .sort(compareKnown)
          .slice(0, most);
    }
    const chunks = await Promise.all(Array.from({ length: last - first + 1 }, (_, at) => this.store.terms(first + at)));
    const words = chunks
      .flatMap(({ rows }) => [...rows.values()])
      .filter(({ key }) => key.startsWith(prefix) && key !== prefix);
    return words
      .map(({ key, own }) => ({ word: key, own }))
      .sort(compareKnown)
      .slice(0, most);
  }

  private async findShare(term: string, share: Share): Promise<Postings> {
    const row = await this.readRow(term);
    if (row === undefined) return { own: 0, levels: joinPlaces(this.store.root.levels, []) };
    return { own: row.own, levels: await this.readLevels(row, share) };
  }

  private async readLevels({ all, here, list, places }: TermRow, share: Share): Promise<Postings["levels"]> {
    if (here === all || list === undefined || share === "best") return places;
    const next = Math.min(all - here, this.store.root.better);
    const better = this.store.list("p", list, next);
    const rest = share === "all" && here + next < all ? [this.store.list("q", list, all - here - next)] : [];
    return joinPlaces(this.store.root.levels, [places, ...(await Promise.all([better, ...rest]))]);
  }

  /* What stands beside senses and relatives is not fetched again with its chunk. */
  private async readRow(term: string): Promise<TermRow | undefined> {
    const number = this.store.chunkOf("t", term);
    if (this.rows.has(term) && (term.includes("_") || !this.store.hasTerms(number))) return this.rows.get(term);
    if (term.includes("_")) await this.readSenses(stemOf(term.split("_", 1)[0] ?? ""));
    if (this.rows.has(term) || term.includes("_")) return this.rows.get(term);
    return number < 0 ? undefined : (await this.store.terms(number)).rows.get(term);
  }
}
