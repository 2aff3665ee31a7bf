import type { Concept } from "#lib/search/engine/query/query-clause";
import { isLightWord } from "#lib/search/engine/text/encoder";
import { commonShare, fewHits, lightWeight, minimumShare } from "#lib/search/engine/query/options";
import type { Reader } from "#lib/search/engine/index/reader";
import {
  findConcept,
  type FoundConcept,
  returnSheet,
  type Sheet,
  takeSheet,
  weighAll,
  weighConcept,
} from "./score-accumulator";

/** The documents that answer a query, in columns: an object for each would cost more than finding them. */
export interface Candidates {
  places: Int32Array;
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
  const rated = await Promise.all(
    concepts.map(async (concept) => ({ ...(await findConcept(reader, concept)), ...rateConcept(reader, concept) })),
  );
  const telling = wide ? rated.filter(({ common }) => !common) : [];
  const needed = telling.length > 0 ? telling : rated;
  const others = rated.filter((each) => !needed.includes(each));
  const sheets = weighNeeded(reader, needed, wide);
  const all = weighPlaces(reader.size, sheets, others, intersect(sheets));
  const found =
    wide && all.places.length < fewHits
      ? keepWeighty(sheets, weighPlaces(reader.size, sheets, others, gatherPlaces(reader.size, sheets)))
      : all;
  for (const { sheet } of sheets) returnSheet(sheet);
  return found;
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
function weighNeeded(reader: Reader, needed: readonly Rated[], wide: boolean): Weighed[] {
  const weighed: Weighed[] = [];
  const whole = needed.reduce((sum, { weight }) => sum + weight, 0);
  let left = whole;
  let heaviest = 0;
  for (const each of [...needed].sort((a, b) => b.weight - a.weight)) {
    const enough = wide ? Math.min(minimumShare.known * whole, heaviest) : Infinity;
    const about = weighed.length > 0 && left < enough - 1e-3 ? gatherPlaces(reader.size, weighed) : undefined;
    const sheet = about === undefined ? weighAll(reader, each) : weighConcept(reader.size, each, about);
    if (sheet.count > 0) heaviest = Math.max(heaviest, each.weight);
    left -= each.weight;
    weighed.push({ weight: each.weight, sheet });
  }
  return weighed;
}

/* The loops below go over as many documents as there are: what is read in one stands outside of it, and none makes anything. */

/* What every sheet has; the shortest tells where to look. */
function intersect(weighed: readonly Weighed[]): Int32Array {
  const [shortest, ...longer] = weighed.map(({ sheet }) => sheet).sort((a, b) => a.count - b.count);
  if (shortest === undefined) return new Int32Array();
  const common = shortest.places.slice(0, shortest.count);
  let count = common.length;
  for (const { values } of longer) {
    let kept = 0;
    for (let at = 0; at < count; at += 1) {
      const place = common[at] ?? 0;
      if (values[place] === 0) continue;
      common[kept] = place;
      kept += 1;
    }
    count = kept;
  }
  return common.subarray(0, count);
}

/* What any sheet has. */
function gatherPlaces(size: number, weighed: readonly Weighed[]): Int32Array {
  const [only] = weighed;
  if (only !== undefined && weighed.length === 1) return only.sheet.places.subarray(0, only.sheet.count);
  const seen = takeSheet(size);
  for (const { sheet } of weighed) {
    for (let at = 0; at < sheet.count; at += 1) {
      const place = sheet.places[at] ?? 0;
      if (seen.values[place] === 1) continue;
      seen.values[place] = 1;
      seen.places[seen.count] = place;
      seen.count += 1;
    }
  }
  const places = seen.places.slice(0, seen.count);
  returnSheet(seen);
  return places;
}

/* Weighs places, as if they had everything; what is taken for granted still counts where it is. */
function weighPlaces(
  size: number,
  needed: readonly Weighed[],
  others: readonly Rated[],
  about: Int32Array,
): Candidates {
  const more = others.map((each) => ({ weight: each.weight, sheet: weighConcept(size, each, about) }));
  const all = [...needed, ...more];
  const places = keepStanding(all, about);
  const scores = new Float32Array(places.length);
  for (const { weight, sheet } of all) {
    const { values } = sheet;
    for (let at = 0; at < places.length; at += 1)
      scores[at] = (scores[at] ?? 0) + weight * (values[places[at] ?? 0] ?? 0);
  }
  for (const { sheet } of more) returnSheet(sheet);
  return { places, scores, complete: new Uint8Array(places.length).fill(1) };
}

/* Keeps what is an answer by one of the concepts alone. */
function keepStanding(weighed: readonly Weighed[], places: Int32Array): Int32Array {
  const columns = weighed.map(({ sheet }) => sheet.standing);
  const kept = new Int32Array(places.length);
  let count = 0;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    let which = 0;
    while (which < columns.length && columns[which]?.[place] !== 1) which += 1;
    if (which === columns.length) continue;
    kept[count] = place;
    count += 1;
  }
  return kept.subarray(0, count);
}

/* Keeps what has enough of the weight of what was asked for, and says what has everything. */
function keepWeighty(needed: readonly Weighed[], candidates: Candidates): Candidates {
  const { places, complete } = candidates;
  const carried = new Float32Array(places.length);
  for (const { weight, sheet } of needed) {
    const { values } = sheet;
    for (let at = 0; at < places.length; at += 1) {
      if (values[places[at] ?? 0] === 0) complete[at] = 0;
      else carried[at] = (carried[at] ?? 0) + weight;
    }
  }
  const enough = minimumWeight(
    needed,
    carried.reduce((most, each) => Math.max(most, each), 0),
  );
  return keepPlaces(candidates, (at) => (carried[at] ?? 0) >= enough);
}

/** Keeps some of the candidates, asked by their position among them. */
export function keepPlaces(candidates: Candidates, keep: (at: number) => boolean): Candidates {
  const { length } = candidates.places;
  const [places, scores, complete] = [new Int32Array(length), new Float32Array(length), new Uint8Array(length)];
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    if (!keep(at)) continue;
    places[count] = candidates.places[at] ?? 0;
    scores[count] = candidates.scores[at] ?? 0;
    complete[count] = candidates.complete[at] ?? 0;
    count += 1;
  }
  return count === length
    ? candidates
    : { places: places.subarray(0, count), scores: scores.subarray(0, count), complete: complete.subarray(0, count) };
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
  return {
    places: Int32Array.from({ length: size }, (_, place) => place),
    scores: new Float32Array(size),
    complete: new Uint8Array(size).fill(1),
  };
}

/** Counts the candidates that have everything that is needed. */
export function countComplete({ complete }: Candidates): number {
  let count = 0;
  for (let at = 0; at < complete.length; at += 1) count += complete[at] ?? 0;
  return count;
}
