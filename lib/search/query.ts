import { formatPath } from "#lib/records/permalink";
import { buildConcepts } from "./concept";
import { type Entry, openPack } from "./engine";
import type { Pack, SearchKind } from "./pack-schema";
import { parseQuery } from "./parse-query";
import { hasPhrase } from "./phrase";
import { rankEntries } from "./rank";

/** A record that answers a query. */
export interface Hit {
  id: string;
  kind: SearchKind;
  /** Its address within the site, without the base path. */
  path: string;
  score: number;
  /** True where it has everything that was asked for. */
  complete: boolean;
  /** The stems by which it was found; those of a phrase are one string, with spaces. */
  matched: readonly string[];
  entry: Entry;
}

/** The answer to a query: the best hits, how many there are in all, and the words taken for unknown ones. */
export interface SearchResult {
  hits: readonly Hit[];
  total: number;
  /** How many of them have everything that was asked for. */
  complete: number;
  repaired: readonly { asked: string; taken: readonly string[] }[];
  /** The words that are nowhere in the corpus, as typed. */
  unknown: readonly string[];
}

/** Searches a pack; `limit` cuts the hits, not the total. The same query and pack give the same answer everywhere. */
export function search(pack: Pack, query: string, limit = Infinity): SearchResult {
  const parsed = parseQuery(query);
  if (parsed.words.length === 0) return { hits: [], total: 0, complete: 0, repaired: [], unknown: [] };
  const engine = openPack(pack);
  const concepts = buildConcepts(engine, parsed);
  const ranked = rankEntries(engine, concepts).filter(({ entry }) => parsed.phrases.every((phrase) => hasPhrase(entry, phrase)));
  return {
    hits: ranked.slice(0, limit).map(({ entry, score, complete, stems }) => ({
      id: entry.document.id,
      kind: entry.document.kind,
      path: formatPath(entry.document.id),
      score,
      complete,
      matched: stems,
      entry,
    })),
    total: ranked.length,
    complete: ranked.filter(({ complete }) => complete).length,
    repaired: concepts
      .filter(({ repaired }) => repaired.length > 0)
      .map(({ asked, repaired }) => ({ asked: parsed.typed.get(asked) ?? asked, taken: repaired.map((word) => engine.printed.get(word) ?? word) })),
    unknown: concepts.filter(({ answers }) => answers.length === 0).map(({ asked }) => parsed.typed.get(asked) ?? asked),
  };
}
