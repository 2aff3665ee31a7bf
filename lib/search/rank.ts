import { compareIds } from "#lib/records/identifier";
import type { Answer, Concept } from "./concept";
import { encodeText, isStopWord, stemOf } from "./encoder";
import type { Engine, Entry } from "./engine";
import type { SearchKind } from "./pack-schema";
import { fewHits, fieldWeights, minimumShare, searchFields } from "./options";

/** An entry that answers a query, and the stems by which it does; those of a phrase are one string, with spaces. */
export interface Ranked {
  entry: Entry;
  score: number;
  /** True where it has everything that was asked for. */
  complete: boolean;
  stems: readonly string[];
}

/** What an entry has of one concept. */
interface Match {
  value: number;
  own: boolean;
  stems: string[];
}

interface Weighed {
  weight: number;
  matches: ReadonlyMap<number, Match>;
}

/**
 * Ranks the entries that answer the concepts. Those with all of them come first; where they are few, those with most
 * of the weight follow, and where a concept is nowhere in the corpus the others must carry more.
 */
export function rankEntries(engine: Engine, concepts: readonly Concept[]): Ranked[] {
  const weighed = concepts.map((concept) => weighConcept(engine, concept));
  const candidates = findCandidates(engine, weighed);
  const complete = candidates.filter(({ found }) => found.length === concepts.length);
  const asked = concepts.reduce((sum, concept) => sum + concept.asked.split(" ").length, 0);
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const share = weighed.every(({ matches }) => matches.size > 0) ? minimumShare.known : minimumShare.unknown;
  const kept = complete.length >= fewHits ? complete : candidates.filter(({ weight }) => weight >= share * total);
  return kept
    .map(({ entry, found }) => {
      const stems = [...new Set(found.flatMap(({ match }) => match.stems))].sort();
      const sum = found.reduce((score, { weight, match }) => score + weight * match.value, 0);
      return { entry, stems, complete: found.length === concepts.length, score: sum * nearness(entry, stems, asked) * briefness(entry) };
    })
    .sort((a, b) => Number(b.complete) - Number(a.complete) || b.score - a.score || compareIds(a.entry.document.id, b.entry.document.id));
}

interface Candidate {
  entry: Entry;
  found: { weight: number; match: Match }[];
  weight: number;
}

function findCandidates({ entries }: Engine, weighed: readonly Weighed[]): Candidate[] {
  const places = new Set(weighed.flatMap(({ matches }) => [...matches.keys()]));
  return [...places].flatMap((at) => {
    const entry = entries[at];
    const found = weighed.flatMap(({ weight, matches }) => {
      const match = matches.get(at);
      return match === undefined ? [] : [{ weight, match }];
    });
    if (entry === undefined || (!mayStandAlone(entry) && !found.some(({ match }) => match.own))) return [];
    return [{ entry, found, weight: found.reduce((sum, { weight }) => sum + weight, 0) }];
  });
}

/* A person or a paragraph is no answer by its session's title alone. */
function mayStandAlone({ document }: Entry): boolean {
  return document.kind === "recommendation" || document.kind === "session";
}

function weighConcept(engine: Engine, { answers }: Concept): Weighed {
  const matches = new Map<number, Match>();
  for (const answer of answers) {
    const stems = stemsOf(answer);
    const { weight } = answer;
    for (const [at, { value, own }] of findMatches(engine, answer)) {
      const known = matches.get(at) ?? { value: 0, own: false, stems: [] };
      matches.set(at, { value: Math.max(known.value, value * weight), own: known.own || own, stems: [...known.stems, ...stems] });
    }
  }
  const frequency = [...matches.values()].filter(({ own }) => own).length;
  return { weight: Math.log(1 + (engine.entries.length - frequency + 0.5) / (frequency + 0.5)), matches };
}

/* A phrase is one thing to mark, of several words each may be marked by itself. */
function stemsOf({ text, adjacent }: Answer): string[] {
  const run = encodeText(text);
  if (adjacent === true) return [run.join(" ")];
  return run.length > 1 ? run.filter((stem) => !isStopWord(stem)) : run;
}

/* The best field counts in full, the others add a little. */
function findMatches({ indexes, entries }: Engine, { text, adjacent }: Answer): Map<number, { value: number; own: boolean }> {
  const matches = new Map<number, { value: number; own: boolean }>();
  const run = adjacent === true ? encodeText(text) : [];
  for (const field of searchFields) {
    for (const id of indexes[field].search(text, { limit: entries.length })) {
      const at = Number(id);
      if (run.length > 1 && !hasRun(encodeText(entries[at]?.fields[field] ?? ""), run)) continue;
      const known = matches.get(at) ?? { value: 0, own: false };
      const [less, more] = [known.value, fieldWeights[field]].sort((a, b) => a - b);
      matches.set(at, { value: (more ?? 0) + 0.2 * (less ?? 0), own: known.own || field !== "context" });
    }
  }
  return matches;
}

function hasRun(stems: readonly string[], run: readonly string[]): boolean {
  return stems.some((_, at) => run.every((stem, step) => stems[at + step] === stem));
}

/* Words asked for together count up to a half more where they stand within a few words of each other. */
function nearness({ words }: Entry, stems: readonly string[], asked: number): number {
  if (asked < 2) return 1;
  const wanted = new Set(stems.flatMap((each) => each.split(" ").filter((stem) => !isStopWord(stem))));
  let nearest = Infinity;
  for (const field of words) {
    let last: { stem: string; at: number } | undefined;
    field.forEach((word, at) => {
      const stem = stemOf(word);
      if (!wanted.has(stem)) return;
      if (last !== undefined && last.stem !== stem) nearest = Math.min(nearest, at - last.at);
      last = { stem, at };
    });
  }
  return 1 + 0.5 / nearest;
}

/* A word says more about a short text than about a long one. */
function briefness({ words, document }: Entry): number {
  const length = words.reduce((sum, field) => sum + field.length, 0);
  const kind = kindWeights[document.kind];
  return kind / (1 + 0.15 * Math.log2(1 + length / 40));
}

/** How much a hit of each kind counts: what people look for above the running text around it. */
const kindWeights: Readonly<Record<SearchKind, number>> = { recommendation: 1, session: 1, person: 1, wording: 0.7, quotation: 0.7, instrument: 0.6, paragraph: 0.6, figure: 0.4 };
