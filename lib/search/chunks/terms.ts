import { stemOf } from "../encoder";
import type { KnownWord, Postings } from "../reader";
import type { Thesaurus } from "../thesaurus";
import { compareKnown } from "../vocabulary";
import { isNearStem, keyByPlace } from "./format";
import { joinPlaces } from "./postings-code";
import { listTerms } from "./senses";
import type { ChunkStore } from "./store";
import type { TermRow } from "./term-chunk";

/** How many of the places of a term are wanted: those that come with it, the next best too, or all. */
export type Share = "best" | "better" | "all";

/** A completion, with its row where a list of completions has it. */
export interface Completion extends KnownWord {
  row?: TermRow;
}

/** Finds terms in the tables of an index in chunks. */
export class TermFinder {
  private readonly placeOfSense: ReadonlyMap<string, number>;
  private readonly wholes = new Map<string, Promise<Postings>>();

  constructor(readonly store: ChunkStore, thesaurus: Thesaurus) {
    this.placeOfSense = listTerms(thesaurus);
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

  /** Finds the words that have a stem, in alphabetical order. */
  async family(stem: string): Promise<KnownWord[]> {
    const number = this.store.chunkOf("t", stem);
    if (number < 0) return [];
    const { rows, relatives } = await this.store.terms(number);
    const near: KnownWord[] = [];
    for (const { key, own } of rows.values()) if (isNearStem(key, stem) && stemOf(key) === stem) near.push({ word: key, own });
    return [...near, ...(relatives.get(stem) ?? [])].sort((a, b) => (a.word < b.word ? -1 : 1));
  }

  /** Finds the most frequent words that begin with a prefix, itself left out. */
  async complete(prefix: string, most: number): Promise<Completion[]> {
    const [first, last] = [this.store.chunkOf("t", prefix), this.store.chunkOf("t", `${prefix}\uffff`)];
    if (last < 0) return [];
    if (last - first > 1 && most <= this.store.root.completions && prefix.length > 1) {
      const heads = await this.store.heads(this.store.chunkOf("h", prefix));
      const rows = heads.get(prefix) ?? [];
      if (rows.length > 0) return rows.map((row) => ({ word: row.key, own: row.own, row })).sort(compareKnown).slice(0, most);
    }
    const chunks = await Promise.all(Array.from({ length: last - first + 1 }, (_, at) => this.store.terms(first + at)));
    const words = chunks.flatMap(({ rows }) => [...rows.values()]).filter(({ key }) => key.startsWith(prefix) && key !== prefix);
    return words.map(({ key, own }) => ({ word: key, own })).sort(compareKnown).slice(0, most);
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

  /* A term of the thesaurus is looked for among those, which one query needs together, unless its word was read already. */
  private async readRow(term: string): Promise<TermRow | undefined> {
    const number = this.store.chunkOf("t", term);
    const place = this.placeOfSense.get(term);
    if (place !== undefined && (term.includes("_") || !this.store.hasTerms(number))) {
      const key = keyByPlace(place);
      const chunk = this.store.chunkOf("g", key);
      return chunk < 0 ? undefined : (await this.store.senses(chunk)).rows.get(key);
    }
    return number < 0 ? undefined : (await this.store.terms(number)).rows.get(term);
  }
}
