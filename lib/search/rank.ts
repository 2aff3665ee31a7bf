import type { Concept } from "./concept";
import { isLightWord } from "./encoder";
import type { Entry } from "./entry";
import { commonShare, fewHits, lightWeight, minimumShare } from "./options";
import type { Reader } from "./reader";
import { findConcept, type FoundConcept, type Places, returnSheet, type Sheet, takeSheet, weighConcept } from "./sheet";

/** A document that answers a query, by its place. */
export interface Ranked {
  place: number;
  score: number;
  /** True where it has everything that was asked for. */
  complete: boolean;
}

/** The documents that answer a query, in columns: an object for each would cost more than finding them. */
export interface Candidates {
  places: readonly number[];
  /** What each is worth, in the order of the places, and 1 where it has everything that is needed. */
  scores: Float32Array;
  complete: Uint8Array;
}

/**
 * Finds the documents that answer the concepts. A wide search takes for granted what says little or nearly all documents
 * have; where few have all the rest, those with some of the weight are added, and where a concept is nowhere in the
 * corpus, those with most. In a search that is not `wide`, every document has everything.
 */
export async function findCandidates(reader: Reader, concepts: readonly Concept[], wide: boolean): Promise<Candidates> {
  const rated = await Promise.all(concepts.map(async (concept) => ({ ...(await findConcept(reader, concept)), ...rateConcept(reader, concept) })));
  const telling = wide ? rated.filter(({ common }) => !common) : [];
  const needed = telling.length > 0 ? telling : rated;
  const sheets = weighNeeded(reader.size, needed, wide);
  const seen = gatherPlaces(reader.size, sheets);
  const others = rated.filter((each) => !needed.includes(each)).map((each) => ({ weight: each.weight, sheet: weighConcept(reader.size, each, seen) }));
  const kept = choosePlaces(sheets, others, seen, wide);
  for (const { sheet } of [...sheets, ...others]) returnSheet(sheet);
  return kept;
}

interface Rated extends FoundConcept {
  weight: number;
  /** True where so many documents have it, or it says so little, that a hit may go without it. */
  common: boolean;
}

function rateConcept({ size }: Reader, concept: Concept): { weight: number; common: boolean } {
  const own = Math.min(concept.own, size);
  const weight = Math.log(1 + (size - own + 0.5) / (own + 0.5));
  const light = concept.asked.every(isLightWord);
  return { weight: light ? lightWeight * weight : weight, common: light || own > commonShare * size };
}

interface Weighed {
  weight: number;
  sheet: Sheet;
}

/*
 * The weightiest first: as soon as what is left weighs too little to carry a document by itself, or every document must
 * have everything, only documents seen by then are looked at. This drops none that would be kept.
 */
function weighNeeded(size: number, needed: readonly Rated[], wide: boolean): Weighed[] {
  const weighed: Weighed[] = [];
  const whole = needed.reduce((sum, { weight }) => sum + weight, 0);
  let left = whole;
  let heaviest = 0;
  for (const each of [...needed].sort((a, b) => b.weight - a.weight)) {
    const enough = wide ? Math.min(minimumShare.known * whole, heaviest) : Infinity;
    const about = weighed.length > 0 && left < enough - 1e-3 ? gatherPlaces(size, weighed) : undefined;
    const sheet = weighConcept(size, each, about);
    if (sheet.count > 0) heaviest = Math.max(heaviest, each.weight);
    left -= each.weight;
    weighed.push({ weight: each.weight, sheet });
  }
  return weighed;
}

function gatherPlaces(size: number, weighed: readonly Weighed[]): Places {
  const [only] = weighed;
  if (only !== undefined && weighed.length === 1) return only.sheet.places.subarray(0, only.sheet.count);
  const seen = takeSheet(size);
  for (const { sheet } of weighed) {
    for (let at = 0; at < sheet.count; at += 1) {
      const place = sheet.places[at] ?? 0;
      if (seen.standing[place] === 1) continue;
      seen.standing[place] = 1;
      seen.places[seen.count] = place;
      seen.count += 1;
    }
  }
  const places = seen.places.slice(0, seen.count);
  returnSheet(seen);
  return places;
}

function choosePlaces(needed: readonly Weighed[], others: readonly Weighed[], seen: Places, wide: boolean): Candidates {
  const places = findStanding([...needed, ...others], seen);
  const [scores, carried, found] = [new Float32Array(places.length), new Float32Array(places.length), new Uint8Array(places.length)];
  for (const each of needed) addNeeded(each, places, { scores, carried, found });
  for (const each of others) addScores(each, places, scores);
  const complete = found.map((count) => (count === needed.length ? 1 : 0));
  const candidates = { places, scores, complete };
  if (!wide || countComplete(candidates) >= fewHits) return keepPlaces(candidates, (at) => complete[at] === 1);
  let most = 0;
  for (const each of carried) if (each > most) most = each;
  const enough = minimumWeight(needed, most);
  return keepPlaces(candidates, (at) => (carried[at] ?? 0) >= enough);
}

function findStanding(weighed: readonly Weighed[], seen: Places): number[] {
  const places: number[] = [];
  for (const place of seen) {
    for (const { sheet } of weighed) {
      if (sheet.standing[place] !== 1) continue;
      places.push(place);
      break;
    }
  }
  return places;
}

function addNeeded({ weight, sheet }: Weighed, places: readonly number[], { scores, carried, found }: { scores: Float32Array; carried: Float32Array; found: Uint8Array }): void {
  const { values } = sheet;
  for (let at = 0; at < places.length; at += 1) {
    const value = values[places[at] ?? 0] ?? 0;
    if (value === 0) continue;
    found[at] = (found[at] ?? 0) + 1;
    carried[at] = (carried[at] ?? 0) + weight;
    scores[at] = (scores[at] ?? 0) + weight * value;
  }
}

/* What is taken for granted still counts where it is. */
function addScores({ weight, sheet }: Weighed, places: readonly number[], scores: Float32Array): void {
  const { values } = sheet;
  for (let at = 0; at < places.length; at += 1) scores[at] = (scores[at] ?? 0) + weight * (values[places[at] ?? 0] ?? 0);
}

/** Keeps some of the candidates, asked by their position among them. */
export function keepPlaces({ places, scores, complete }: Candidates, keep: (at: number) => boolean): Candidates {
  const kept: number[] = [];
  for (let at = 0; at < places.length; at += 1) if (keep(at)) kept.push(at);
  if (kept.length === places.length) return { places, scores, complete };
  return { places: kept.map((at) => places[at] ?? 0), scores: Float32Array.from(kept, (at) => scores[at] ?? 0), complete: Uint8Array.from(kept, (at) => complete[at] ?? 0) };
}

function minimumWeight(needed: readonly Weighed[], carried: number): number {
  const known = needed.filter(({ sheet }) => sheet.count > 0);
  const weight = known.reduce((sum, each) => sum + each.weight, 0);
  const unknown = needed.length - known.length;
  // Sums of 32-bit numbers miss the last digits.
  if (unknown === 0) return Math.min(minimumShare.known * weight, carried) - 1e-4;
  return minimumShare.unknown * (weight + unknown * (weight / Math.max(known.length, 1))) - 1e-4;
}

/** Gives all documents of a reader, which are asked for nothing. */
export function findAll({ size }: Reader): Candidates {
  return { places: Array.from({ length: size }, (_, place) => place), scores: new Float32Array(size), complete: new Uint8Array(size).fill(1) };
}

/** Counts the candidates that have everything that is needed. */
export function countComplete({ complete }: Candidates): number {
  let count = 0;
  for (const each of complete) count += each;
  return count;
}

/** Sorts candidates: those with everything first, then the better, of equals the one that stands first; only so many of the best. */
export function sortCandidates(candidates: Candidates, limit = Infinity): Ranked[] {
  return toRanked(candidates, pickBest(candidates, Math.min(limit, candidates.places.length)));
}

/** Makes objects of the candidates that stand at the given positions among them. */
export function toRanked({ places, scores, complete }: Candidates, at: readonly number[]): Ranked[] {
  return at.map((each) => ({ place: places[each] ?? 0, score: scores[each] ?? 0, complete: complete[each] === 1 }));
}

/* More than any score is, so that what has everything comes first. */
const completeBonus = 1e6;

/* Most of many candidates are worse than the last of the best by then, and one comparison is all they cost. */
function pickBest({ places, scores, complete }: Candidates, limit: number): number[] {
  const keyOf = (at: number) => (scores[at] ?? 0) + completeBonus * (complete[at] ?? 0);
  const compare = (a: number, b: number) => keyOf(b) - keyOf(a) || (places[a] ?? 0) - (places[b] ?? 0);
  if (places.length <= limit) return places.map((_, at) => at).sort(compare);
  const best: number[] = [];
  let least = -Infinity;
  for (let at = 0; at < places.length && limit > 0; at += 1) {
    if (keyOf(at) < least) continue;
    let [low, high] = [0, best.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(best[middle] ?? at, at) <= 0) low = middle + 1;
      else high = middle;
    }
    best.splice(low, 0, at);
    if (best.length > limit) best.pop();
    if (best.length === limit) least = keyOf(best[limit - 1] ?? at);
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
