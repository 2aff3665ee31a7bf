import MiniSearch from "minisearch";
import { isStopWord, readWords, stemOf } from "#lib/search/engine/text/encoder";
import { searchSchema } from "#lib/search/portal/fields";
import { type OpenPeer, peerDepth } from "./peer";

/*
 * Tuned as its users would for this corpus: our folding and stems, no stop words, beginnings of words of four letters and more, slips
 * in longer ones, the weights of our fields and kinds, and all the words before any of them.
 */
const fields = ["named", "text", "account", "context"] as const;

/** Opens a tuned MiniSearch in memory. */
export const openMiniSearch: OpenPeer = async (entries) => {
  const index = new MiniSearch({
    fields: [...fields],
    storeFields: ["weight"],
    tokenize: readWords,
    processTerm: (word) => (isStopWord(word) ? null : stemOf(word)),
    searchOptions: {
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
      boost: Object.fromEntries(fields.map((field, at) => [field, searchSchema.fieldWeights[at] ?? 1])),
      boostDocument: (_, __, stored) => Number(stored?.weight ?? 1),
    },
  });
  index.addAll(
    entries.map(({ document, fields: texts }) => ({
      id: document.id,
      ...Object.fromEntries(fields.map((field, at) => [field, texts[at] ?? ""])),
      weight: searchSchema.weigh(document),
    })),
  );
  const find = (query: string) => {
    const all = index.search(query, { combineWith: "AND" });
    const any = index.search(query, { combineWith: "OR" });
    return [...new Set([...all, ...any].map(({ id }) => String(id)))].slice(0, peerDepth);
  };
  return {
    name: "MiniSearch",
    answer: async (queries) => Object.fromEntries(queries.map((query) => [query, find(query)])),
    close: async () => undefined,
  };
};
