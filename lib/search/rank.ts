import type { Answer, Concept } from "./concept";
import { isLightWord } from "./encoder";
import type { Entry } from "./entry";
import { besideWeight, commonShare, fewHits, lightWeight, minimumShare } from "./options";
import type { Postings, Reader } from "./reader";
import { mayStandAlone, worthOfLevel } from "./worth";

/** A document that answers a query, by its place. */
export interface Ranked {
  place: number;
  score: number;
  /** True where it has everything that was asked for. */
  complete: boolean;
}

/** The documents that answer a query, by their places, in columns: an object for each would cost more than finding them. */
export interface Candidates {
  places: readonly number[];
  /** By place: what the document is worth, and how many of the things that are needed it has. */
  scores: Float32Array;
  found: Uint8Array;
  needed: number;
}

/** What each document is worth for one concept, by its place; 0 where it has nothing of it. */
interface Weighed {
  weight: number;
  /** True where so many documents have it, or it says so little, that a hit may go without it. */
  common: boolean;
  values: Float32Array;
  /** The documents with a value, each once. */
  places: readonly number[];
}

/**
 * Finds the documents that answer the concepts. A wide search takes for granted what says little or nearly all documents
 * have; where few have all the rest, those with some of the weight are added, and where a concept is nowhere in the
 * corpus, those with most. In a search that is not `wide`, every document has everything.
 */
export async function findCandidates(reader: Reader, concepts: readonly Concept[], wide: boolean): Promise<Candidates> {
  const standing = new Uint8Array(reader.size);
  const weighed = await Promise.all(concepts.map((concept) => weighConcept(reader, concept, standing)));
  const telling = wide ? weighed.filter(({ common }) => !common) : [];
  const needed = telling.length > 0 ? telling : weighed;
  const scores = new Float32Array(reader.size);
  const carried = new Float32Array(reader.size);
  const found = new Uint8Array(reader.size);
  const places: number[] = [];
  let most = 0;
  for (const { weight, values, places: having } of needed) {
    for (const place of having) {
      if (found[place] === 0 && standing[place] === 1) places.push(place);
      found[place] = (found[place] ?? 0) + 1;
      const sum = (carried[place] ?? 0) + weight;
      carried[place] = sum;
      if (sum > most && standing[place] === 1) most = sum;
    }
    addScores(scores, weight, values, having);
  }
  for (const { common, weight, values, places: having } of weighed) if (common && telling.length > 0) addScores(scores, weight, values, having);
  const complete = needed.length === 1 ? places : places.filter((place) => found[place] === needed.length);
  const enough = minimumWeight(needed, most);
  const kept = complete.length >= fewHits || !wide ? complete : places.filter((place) => (carried[place] ?? 0) >= enough);
  return { places: kept, scores, found, needed: needed.length };
}

/** Gives all documents of a reader, which are asked for nothing. */
export function findAll({ size }: Reader): Candidates {
  return { places: Array.from({ length: size }, (_, place) => place), scores: new Float32Array(size), found: new Uint8Array(size), needed: 0 };
}

/** Says whether a document has everything that is needed. */
export function isComplete({ found, needed }: Candidates, place: number): boolean {
  return found[place] === needed;
}

function addScores(scores: Float32Array, weight: number, values: Float32Array, places: readonly number[]): void {
  for (const place of places) scores[place] = (scores[place] ?? 0) + weight * (values[place] ?? 0);
}

function minimumWeight(needed: readonly Weighed[], carried: number): number {
  const known = needed.filter(({ places }) => places.length > 0);
  const weight = known.reduce((sum, each) => sum + each.weight, 0);
  const unknown = needed.length - known.length;
  // Sums of 32-bit numbers miss the last digits.
  if (unknown === 0) return Math.min(minimumShare.known * weight, carried) - 1e-4;
  return minimumShare.unknown * (weight + unknown * (weight / Math.max(known.length, 1))) - 1e-4;
}

/** Sorts candidates: those with everything first, then the better, of equals the one that stands first; only so many of the best. */
export function sortCandidates(candidates: Candidates, limit = Infinity): Ranked[] {
  const { places, scores, found } = candidates;
  const compare = (a: number, b: number) => Number(isComplete(candidates, b)) - Number(isComplete(candidates, a)) || (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  const best = places.length <= limit ? [...places].sort(compare) : pickBest(places, limit, compare);
  return best.map((place) => ({ place, score: scores[place] ?? 0, complete: found[place] === candidates.needed }));
}

/* Most of many candidates are worse than the last of the best by then, and one comparison is all they cost. */
function pickBest(places: readonly number[], limit: number, compare: (a: number, b: number) => number): number[] {
  const best: number[] = [];
  for (const place of places) {
    if (best.length >= limit && compare(place, best[limit - 1] ?? place) >= 0) continue;
    let [low, high] = [0, best.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(best[middle] ?? place, place) <= 0) low = middle + 1;
      else high = middle;
    }
    best.splice(low, 0, place);
    if (best.length > limit) best.pop();
  }
  return best;
}

function compareRanked(a: Ranked, b: Ranked): number {
  return Number(b.complete) - Number(a.complete) || b.score - a.score || a.place - b.place;
}

/** Ranks candidates again by how near to each other what was asked for stands in them: up to four fifths more side by side. */
export function rankByNearness(ranked: readonly Ranked[], entries: readonly Entry[], concepts: readonly Concept[]): Ranked[] {
  const asked = concepts.reduce((sum, concept) => sum + concept.asked.length, 0);
  if (asked < 2) return [...ranked];
  const parts = partsOfConcepts(concepts);
  return ranked
    .map((each, at) => {
      const entry = entries[at];
      return entry === undefined ? each : { ...each, score: each.score * (1 + 0.8 / measureNearest(entry, parts)) };
    })
    .sort(compareRanked);
}

/* For each word that answers, which part of the query it answers; the words of a phrase are parts of their own. */
function partsOfConcepts(concepts: readonly Concept[]): Map<string, string> {
  const parts = new Map<string, string>();
  concepts.forEach(({ answers }, at) => {
    for (const { groups } of answers) {
      groups.forEach((group, which) => {
        for (const term of group) term.split("_").forEach((word, step) => parts.set(word, `${at}.${which + step}`));
      });
    }
  });
  return parts;
}

function measureNearest({ words }: Entry, parts: ReadonlyMap<string, string>): number {
  let nearest = Infinity;
  for (const field of words) {
    let last: { part: string; at: number } | undefined;
    field.forEach((word, at) => {
      const part = parts.get(word);
      if (part === undefined) return;
      if (last !== undefined && last.part !== part) nearest = Math.min(nearest, at - last.at);
      last = { part, at };
    });
  }
  return nearest;
}

async function weighConcept(reader: Reader, concept: Concept, standing: Uint8Array): Promise<Weighed> {
  const values = new Float32Array(reader.size);
  const places: number[] = [];
  for (const answer of concept.answers) await weighAnswer(reader, answer, { values, standing, places });
  const own = Math.min(concept.own, reader.size);
  const weight = Math.log(1 + (reader.size - own + 0.5) / (own + 0.5));
  const light = concept.asked.every(isLightWord);
  return { weight: light ? lightWeight * weight : weight, common: light || own > commonShare * reader.size, values, places };
}

/** Where it is put down what documents are worth for a concept. */
interface Sheet {
  values: Float32Array;
  standing: Uint8Array;
  places: number[];
}

async function weighAnswer(reader: Reader, { groups, weight }: Answer, sheet: Sheet): Promise<void> {
  const lists = await Promise.all(groups.map((group) => Promise.all(group.map((term) => reader.find(term)))));
  const [only = [], ...others] = lists;
  if (others.length === 0) {
    for (const { levels } of only) levels.forEach((places, level) => putPlaces(sheet, places, weight * (worthOfLevel[level] ?? 0), mayStandAlone(level)));
    return;
  }
  const all = [only, ...others].map(bestLevels);
  const [first = new Map<number, number>(), ...rest] = all;
  for (const place of first.keys()) {
    const levels = all.map((having) => having.get(place) ?? Infinity);
    if (rest.some((having) => !having.has(place))) continue;
    putPlaces(sheet, [place], weight * (worthOfLevel[Math.max(...levels)] ?? 0), levels.some(mayStandAlone));
  }
}

/* The best of several words that answer one thing counts in full, each further one adds a little. */
function putPlaces({ values, standing, places: having }: Sheet, places: readonly number[], value: number, stands: boolean): void {
  for (const place of places) {
    const known = values[place] ?? 0;
    if (known === 0) having.push(place);
    values[place] = value > known ? value + besideWeight * known : known + besideWeight * value;
    if (stands) standing[place] = 1;
  }
}

function bestLevels(group: readonly Postings[]): Map<number, number> {
  const best = new Map<number, number>();
  for (const postings of group) {
    eachPlace(postings, (place, level) => best.set(place, Math.min(best.get(place) ?? level, level)));
  }
  return best;
}

function eachPlace({ levels }: Postings, visit: (place: number, level: number) => void): void {
  levels.forEach((places, level) => {
    for (const place of places) visit(place, level);
  });
}
