import type { Corpus } from "#lib/corpus/corpus";
import type { Recommendation } from "#lib/records/recommendation";
import { findTermItems } from "./term";

/** What of a topic stands on a sheet: the items that have room, the latest first, and how many have not. */
export interface Briefing {
  items: readonly Recommendation[];
  left: number;
}

/* A sheet is two pages of A4, or of US Letter, in two columns of some eleven words a line; an item has two lines beside its words. */
const lines = 224;
const wordsOfLine = 11;
const linesBeside = 2.5;

/** Finds the items of a topic that a sheet of two pages has room for: those of the latest conference first, each list in its order. */
export function findBriefing(corpus: Corpus, topic: string): Briefing {
  const order = new Map(corpus.records.events.map(({ id }, at) => [id, at]));
  const latestFirst = findTermItems(corpus, "topics", topic)
    .map((item) => ({ item, at: order.get(item.event ?? "") ?? -1 }))
    .sort((a, b) => b.at - a.at)
    .map(({ item }) => item);
  let used = 0;
  const items = latestFirst.filter(({ text }) => {
    used += Math.ceil(text.split(/\s+/u).length / wordsOfLine) + linesBeside;
    return used <= lines;
  });
  return { items, left: latestFirst.length - items.length };
}
