import type { Entry, IndexedDocument } from "#lib/search/engine/entry";
import type { KnownWord, Postings, Reader } from "#lib/search/engine/index/reader";
import type { Thesaurus } from "#lib/search/engine/terms/thesaurus";
import type { TermRow } from "#lib/search/engine/chunks/format/term-chunk";
import type { TermFinder } from "./term-finder";

/* So many completions count as asked for. */
const likely = 2;

/**
 * A reader for the first answer to one query. Of the words that are asked for, which must meet in one document, it reads
 * the next best postings too; of a synonym or an unlikely completion those that come with it are enough.
 */
export class TopTierReader<Document extends IndexedDocument> implements Reader<Document> {
  readonly size: number;
  readonly depth: number;
  readonly thesaurus: Thesaurus;
  private readonly asked = new Set<string>();
  private readonly completed = new Map<string, TermRow>();

  constructor(
    readonly whole: Reader<Document>,
    readonly terms: TermFinder,
  ) {
    ({ size: this.size, depth: this.depth, thesaurus: this.thesaurus } = whole);
  }

  find = async (term: string): Promise<Postings> => {
    const row = this.completed.get(term);
    if (row !== undefined && !this.asked.has(term)) return { df: row.df, levels: row.postings };
    return this.terms.find(term, this.asked.has(term) ? "better" : "best");
  };

  family = async (stem: string): Promise<readonly KnownWord[]> => {
    const words = await this.whole.family(stem);
    for (const { word } of words) this.asked.add(word);
    this.terms.prefetch(words, "better");
    return words;
  };

  complete = async (prefix: string, most: number): Promise<readonly KnownWord[]> => {
    const words = await this.terms.complete(prefix, most);
    for (const { word, row } of words) if (row !== undefined) this.completed.set(word, row);
    // The likeliest are asked for as much as the other words are.
    for (const { word } of words.slice(0, likely)) this.asked.add(word);
    this.terms.prefetch(words.slice(0, likely), "better");
    return words.map(({ word, df }) => ({ word, df }));
  };

  correct = async (word: string, slips: number, most: number): Promise<readonly KnownWord[]> => {
    const words = await this.whole.correct(word, slips, most);
    for (const { word: known } of words) this.asked.add(known);
    this.terms.prefetch(words, "better");
    return words;
  };

  split = (word: string): Promise<readonly (readonly [string, string])[]> => this.whole.split(word);

  read = (ordinals: readonly number[]): Promise<readonly Entry<Document>[]> => this.whole.read(ordinals);
}
