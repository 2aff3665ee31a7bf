import { isOwnLevel, levels } from "#lib/search/engine/ranking/impact";

/* An ordinal and a level in one number of 32 bits. */
const levelBits = 5;

/**
 * Gathers the postings of all terms in columns of numbers: four bytes for the term and four for the ordinal and level, so that
 * seven million of them take less than a hundred megabytes.
 */
export class PostingColumns {
  readonly #terms = new Map<string, number>();
  #of = new Uint32Array(1 << 16);
  #values = new Uint32Array(1 << 16);
  #length = 0;
  #starts = new Uint32Array(1);

  /** Adds the documents that have a term, by level; those that are added later have higher ordinals. */
  add(term: string, lists: readonly (readonly number[])[]): void {
    const number = this.#terms.get(term) ?? this.#terms.size;
    this.#terms.set(term, number);
    lists.forEach((ordinals, level) => {
      for (const ordinal of ordinals) {
        if (this.#length === this.#of.length) this.#grow();
        this.#of[this.#length] = number;
        this.#values[this.#length] = ordinal * (1 << levelBits) + level;
        this.#length += 1;
      }
    });
  }

  /** Sorts what was added by term; nothing can be added after it. */
  finish(): void {
    const starts = new Uint32Array(this.#terms.size + 1);
    for (let at = 0; at < this.#length; at += 1) bump(starts, (this.#of[at] ?? 0) + 1);
    for (let term = 0; term < this.#terms.size; term += 1)
      starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
    const next = starts.slice();
    const sorted = new Uint32Array(this.#length);
    for (let at = 0; at < this.#length; at += 1) sorted[bump(next, this.#of[at] ?? 0)] = this.#values[at] ?? 0;
    this.#starts = starts;
    this.#values = sorted;
    this.#of = new Uint32Array(0);
  }

  /** Gives the terms, sorted. */
  terms(): string[] {
    return [...this.#terms.keys()].sort();
  }

  /** Counts the documents that have a term, and those that have it in a field of their own. */
  count(term: string): { all: number; df: number } {
    const [start, end] = this.#span(term);
    let df = 0;
    for (let at = start; at < end; at += 1) if (isOwnLevel((this.#values[at] ?? 0) & ((1 << levelBits) - 1))) df += 1;
    return { all: end - start, df };
  }

  /** Gives the postings of a term by level. */
  postings(term: string): number[][] {
    const ordinals: number[][] = Array.from({ length: levels }, () => []);
    const [start, end] = this.#span(term);
    for (let at = start; at < end; at += 1) {
      const value = this.#values[at] ?? 0;
      ordinals[value & ((1 << levelBits) - 1)]?.push(value >>> levelBits);
    }
    return ordinals;
  }

  #span(term: string): [number, number] {
    const number = this.#terms.get(term);
    return number === undefined ? [0, 0] : [this.#starts[number] ?? 0, this.#starts[number + 1] ?? 0];
  }

  #grow(): void {
    this.#of = enlarge(this.#of);
    this.#values = enlarge(this.#values);
  }
}

function bump(counts: Uint32Array, at: number): number {
  const before = counts[at] ?? 0;
  counts[at] = before + 1;
  return before;
}

function enlarge(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(column.length * 2);
  larger.set(column);
  return larger;
}
