import type { IndexOptions } from "flexsearch";
import { encodeText } from "./encoder";

/** The indexed fields of a search document; `context` holds the words of the session and event around it. */
export const searchFields = ["title", "text", "account", "context"] as const;
export type SearchField = (typeof searchFields)[number];

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

/** The share of a query's weight that a hit must carry where nothing carries all of it. */
export const minimumShare = 0.6;
