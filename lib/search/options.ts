import type { IndexOptions } from "flexsearch";
import { encodeText } from "./encoder";

/** The indexed fields of a search document; `context` holds the words of the session and event around it. */
export const searchFields = ["title", "text", "account", "context"] as const;
export type SearchField = (typeof searchFields)[number];

/** How many of them, from the first, are a document's own; the last is its surroundings. */
export const ownFields = 3;

/** The options of every index, for the builder and the browser alike; an index only works with those it was made by. */
export const indexOptions: IndexOptions = {
  tokenize: "strict",
  encode: encodeText,
  resolution: 1,
  cache: false,
  fastupdate: false,
};

/** What a word is worth by the field it stands in. */
export const fieldWeights: Readonly<Record<SearchField, number>> = { title: 3, text: 1.5, account: 1, context: 0.4 };

/** What a word is worth that was completed, repaired or exchanged for another of the same meaning. */
export const guessWeights = { completed: 0.8, extended: 0.4, repaired: 0.7, synonym: 0.6 } as const;

/** Where fewer hits than this have all words of a query, those with most of its weight are added below them. */
export const fewHits = 10;

/**
 * The share of a query's weight that a hit without all its words must carry. A word that is nowhere in the corpus
 * weighs more than any that is, so the other of two words never carries a query alone.
 */
export const minimumShare = { known: 0.5, unknown: 0.6 } as const;
