import FlexSearch, { type Index } from "flexsearch";
import { levels } from "#lib/search/engine/ranking/impact";
import type { PostingColumns } from "./posting-columns";

/* So many documents are held by FlexSearch at a time, as it keeps a list for every term and slot. */
const rangeSize = 20_000;

/**
 * Builds posting lists with FlexSearch, by ranges of ordinals. An index has a slot for each level of impact, and the score
 * that it asks for is the level that a term has in the document being added. Each range is taken out by `export()`.
 */
export class IndexBuilder {
  #impacts: ReadonlyMap<string, number> = new Map();
  #index = this.#start();
  #added = 0;

  constructor(readonly columns: PostingColumns) {}

  /** Adds a document with its terms and their levels of impact; documents are added in the order of their ordinals. */
  add(ordinal: number, impacts: ReadonlyMap<string, number>): void {
    this.#impacts = impacts;
    this.#index.add(ordinal, [...impacts.keys()].join(" "));
    this.#added += 1;
    if (this.#added % rangeSize === 0) this.#takeOut();
  }

  /** Takes the last documents out; nothing can be added after it. */
  finish(): void {
    this.#takeOut();
    this.columns.finish();
  }

  #start(): Index {
    return new FlexSearch.Index({
      encode: (terms: string) => terms.split(" "),
      resolution: levels,
      score: (_, term) => this.#impacts.get(term) ?? levels - 1,
    });
  }

  #takeOut(): void {
    this.#index.export((key, data) => {
      // Of what is exported, "1.map", "2.map" … are the terms, each with its documents by slot.
      if (key.endsWith(".map")) for (const [term, slots] of readMap(JSON.parse(data))) this.columns.add(term, slots);
    });
    this.#index = this.#start();
  }
}

function* readMap(map: unknown): Generator<[term: string, slots: readonly (readonly number[])[]]> {
  for (const row of listOf(map)) {
    const [term, slots] = listOf(row);
    yield [String(term), listOf(slots).map((slot) => (slot === null ? [] : listOf(slot).map(Number)))];
  }
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error("Unexpected form of what FlexSearch exports, expected a list");
  return value;
}
