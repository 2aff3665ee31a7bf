import type { QueryClause } from "./clause";
import { buildClauses, type MatchMode } from "./query-clause";
import type { Entry, IndexedDocument } from "#lib/search/engine/entry";
import { explainHit, type Match } from "./explain";
import { parseQuery, type ParsedQuery } from "./parse-query";
import { keepTyped } from "./phrase-tiers";
import { breathe, inTurns } from "#lib/search/engine/breathe";
import {
  type Candidates,
  filterCandidates,
  type PhraseCounts,
  type Phrased,
} from "#lib/search/engine/ranking/candidate-columns";
import { countComplete, findAll, findCandidates } from "#lib/search/engine/ranking/candidates";
import {
  hasProximity,
  rerankByProximity,
  type Ranked,
  sortCandidates,
  toRanked,
} from "#lib/search/engine/ranking/rank";
import { readWords } from "#lib/search/engine/text/encoder";
import { isOwnLevel } from "#lib/search/engine/ranking/impact";
import type { Reader } from "#lib/search/engine/index/reader";
import { type FacetCounts, hasSelection, type Selection } from "#lib/search/engine/facets/selection";

/** How to search: how far from the words, how many hits to give, what to choose of them, and in which order. */
export interface SearchOptions {
  mode?: MatchMode;
  /** Cuts the hits, not the total. */
  limit?: number;
  selection?: Selection;
  /** The best first, or in the order of the proceedings. */
  sort?: "relevance" | "proceedings";
}

/** A record that answers a query. */
export interface Hit<Document extends IndexedDocument = IndexedDocument> {
  id: string;
  score: number;
  /** True where it has everything that was asked for. */
  complete: boolean;
  /** Which of its words answer, and how. */
  matches: readonly Match[];
  entry: Entry<Document>;
}

/** The answer to a query: the best hits, how many there are in all, and what was searched. */
export interface SearchResult<Document extends IndexedDocument = IndexedDocument> {
  hits: readonly Hit<Document>[];
  total: number;
  /** How many of them have everything that was asked for. */
  complete: number;
  /** What was asked for, as typed, and what was searched instead or beside it. */
  clauses: readonly TypedClause[];
  /** How the candidates have the words in quotation marks, where the whole of the index was searched. */
  phrases?: PhraseCounts;
  /** The words that no hit has, as typed. */
  without?: readonly string[];
  counts?: FacetCounts;
}

/** One thing that was asked for, as typed; without answers it is nowhere in the corpus. */
export interface TypedClause extends QueryClause {
  typed: string;
}

const nothing: SearchResult<never> = { hits: [], total: 0, complete: 0, clauses: [] };

/** Searches what a reader reads. The same query and index give the same answer everywhere. */
export async function search<Document extends IndexedDocument>(
  reader: Reader<Document>,
  query: string,
  options: SearchOptions = {},
): Promise<SearchResult<Document>> {
  const { mode: mode = "wide", limit = Infinity, selection = {}, sort = "relevance" } = options;
  const parsed = parseQuery(query);
  const chooses = hasSelection(selection) && reader.narrower !== undefined;
  if (parsed.words.length === 0 && parsed.without.length === 0 && !chooses) return nothing;
  const clauses = await buildClauses(reader, parsed, mode);
  const all = parsed.words.length === 0 ? findAll(reader) : await findCandidates(reader, clauses, mode === "wide");
  const found = (await reader.favour?.(parsed, all)) ?? all;
  await breathe();
  const { candidates: phrased, count } = await keepPhrases(reader, parsed, found, mode === "wide");
  const candidates = await leaveOut(reader, parsed, phrased);
  const kept = chooses ? choose(reader, candidates, selection) : candidates;
  await breathe();
  const hits = await rank(reader, kept, clauses, { limit, sort: parsed.words.length === 0 ? "proceedings" : sort });
  return {
    hits: await inTurns(hits, (hit) => buildHit(hit, clauses)),
    total: kept.ordinals.length,
    complete: countComplete(kept),
    ...(count === undefined ? {} : { phrases: count(kept.ordinals) }),
    ...(parsed.without.length === 0 ? {} : { without: parsed.without }),
    clauses: clauses.map((clause) => ({
      ...clause,
      typed: clause.queryTerms.map((word) => parsed.typed.get(word) ?? word).join(" "),
    })),
    ...(reader.narrower === undefined ? {} : { counts: reader.narrower.count(candidates.ordinals, selection) }),
  };
}

function choose({ narrower }: Reader, candidates: Candidates, selection: Selection): Candidates {
  const chosen = new Set(narrower?.select(candidates.ordinals, selection));
  return filterCandidates(candidates, (at) => chosen.has(candidates.ordinals[at] ?? -1));
}

/* A word is left out in all its forms, of the text itself and not of what stands around it. */
async function leaveOut(reader: Reader, { without }: ParsedQuery, candidates: Candidates): Promise<Candidates> {
  if (without.length === 0) return candidates;
  const families = await Promise.all(without.flatMap(readWords).map((word) => reader.family(word)));
  const postings = await Promise.all(families.flat().map(({ word }) => reader.find(word)));
  const having = new Set(postings.flatMap(({ levels }) => levels.filter((_, level) => isOwnLevel(level)).flat()));
  return filterCandidates(candidates, (at) => !having.has(candidates.ordinals[at] ?? -1));
}

async function keepPhrases(reader: Reader, parsed: ParsedQuery, found: Candidates, wide: boolean): Promise<Phrased> {
  if (parsed.phrases.length === 0) return { candidates: found };
  return reader.keepPhrased?.(parsed, found, wide) ?? keepTyped(reader, parsed, found);
}

async function rank<Document extends IndexedDocument>(
  reader: Reader<Document>,
  kept: Candidates,
  clauses: readonly QueryClause[],
  { limit, sort }: { limit: number; sort: "relevance" | "proceedings" },
): Promise<RankedEntry<Document>[]> {
  if (sort === "proceedings") {
    const order = (at: number) => reader.order?.[kept.ordinals[at] ?? 0] ?? kept.ordinals[at] ?? 0;
    const sorted = Array.from(kept.ordinals, (_, at) => at).sort((a, b) => order(a) - order(b));
    return readAll(reader, toRanked(kept, sorted.slice(0, limit)));
  }
  const depth = hasProximity(clauses) ? reader.depth : 0;
  const sorted = sortCandidates(kept, Math.max(limit, depth));
  const best = await readAll(reader, sorted.slice(0, depth));
  // Where words stand is read of a text when it is first asked for.
  await inTurns(best, ({ entry }) => entry.words);
  await breathe();
  const again = rerankByProximity(
    best,
    best.map(({ entry }) => entry),
    clauses,
  );
  const entries = new Map(best.map(({ ordinal, entry }) => [ordinal, entry]));
  const others = await readAll(reader, sorted.slice(depth, limit));
  return [
    ...again.flatMap((ranked) => {
      const entry = entries.get(ranked.ordinal);
      return entry === undefined ? [] : [{ ...ranked, entry }];
    }),
    ...others,
  ].slice(0, limit);
}

type RankedEntry<Document extends IndexedDocument> = Ranked & { entry: Entry<Document> };

async function readAll<Document extends IndexedDocument>(
  reader: Reader<Document>,
  ranked: readonly Ranked[],
): Promise<RankedEntry<Document>[]> {
  const entries = await reader.read(ranked.map(({ ordinal }) => ordinal));
  return ranked.flatMap((each, at) => {
    const entry = entries[at];
    return entry === undefined ? [] : [{ ...each, entry }];
  });
}

function buildHit<Document extends IndexedDocument>(
  { entry, score, complete }: RankedEntry<Document>,
  clauses: readonly QueryClause[],
): Hit<Document> {
  return { id: entry.document.id, score, complete, matches: explainHit(clauses, entry), entry };
}
