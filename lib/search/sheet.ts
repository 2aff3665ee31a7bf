import type { Answer, Concept } from "./concept";
import { besideWeight } from "./options";
import type { Postings, Reader } from "./reader";
import { mayStandAlone, worthOfLevel } from "./worth";

/** What documents are worth for one concept, by their places; those with a value are the first `count` of `places`. */
export interface Sheet {
  values: Float32Array;
  /** 1 where the document is an answer by this concept alone. */
  standing: Uint8Array;
  places: Int32Array;
  count: number;
}

/* Arrays as long as a large corpus, made anew with every letter that is typed, cost more than what is put into them. */
const spare: Sheet[] = [];
const mostSpare = 12;

/** Takes an empty sheet for so many documents; {@link returnSheet} has it back. */
export function takeSheet(size: number): Sheet {
  const at = spare.findIndex(({ values }) => values.length === size);
  const [known] = at < 0 ? [] : spare.splice(at, 1);
  return known ?? { values: new Float32Array(size), standing: new Uint8Array(size), places: new Int32Array(size), count: 0 };
}

/** Clears a sheet and keeps it for the next search. */
export function returnSheet(sheet: Sheet): void {
  const { values, standing, places, count } = sheet;
  for (let at = 0; at < count; at += 1) {
    const place = places[at] ?? 0;
    values[place] = 0;
    standing[place] = 0;
  }
  sheet.count = 0;
  if (spare.length < mostSpare) spare.push(sheet);
}

/* From so many places for each document asked about, looking the documents up is cheaper than going through the places. */
const worthLooking = 40;

/** Some documents, by their places. */
export type Places = readonly number[] | Int32Array;

/** An answer of a concept with the places of its terms, group by group. */
interface FoundAnswer {
  weight: number;
  groups: readonly (readonly Postings[])[];
}

/** A concept with all that is needed to weigh documents for it. */
export interface FoundConcept {
  concept: Concept;
  answers: readonly FoundAnswer[];
}

/** Finds where the terms of a concept are, all at once. */
export async function findConcept(reader: Reader, concept: Concept): Promise<FoundConcept> {
  const find = async ({ groups, weight }: Answer): Promise<FoundAnswer> => ({ weight, groups: await Promise.all(groups.map((group) => Promise.all(group.map((term) => reader.find(term))))) });
  return { concept, answers: await Promise.all(concept.answers.map(find)) };
}

/** Weighs all documents of so many for a concept, or only those asked about. */
export function weighConcept(size: number, { answers }: FoundConcept, about?: Places): Sheet {
  const sheet = takeSheet(size);
  for (const answer of answers) weighAnswer(answer, sheet, about);
  return sheet;
}

function weighAnswer({ weight, groups: [only = [], ...others] }: FoundAnswer, sheet: Sheet, about: Places | undefined): void {
  if (others.length === 0) {
    for (const { levels } of only) levels.forEach((places, level) => putPlaces(sheet, choose(places, about), weight * (worthOfLevel[level] ?? 0), mayStandAlone(level)));
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
function putPlaces(sheet: Sheet, places: Places, value: number, stands: boolean): void {
  const { values, standing, places: having } = sheet;
  let { count } = sheet;
  for (const place of places) {
    const known = values[place] ?? 0;
    if (known === 0) {
      having[count] = place;
      count += 1;
    }
    values[place] = value > known ? value + besideWeight * known : known + besideWeight * value;
    if (stands) standing[place] = 1;
  }
  sheet.count = count;
}

/* The places of a level ascend, as documents are added in their order. */
function choose(places: readonly number[], about: Places | undefined): Places {
  if (about === undefined || places.length < worthLooking * about.length) return places;
  return Array.from(about).filter((place) => holds(places, place));
}

function holds(places: readonly number[], place: number): boolean {
  let [low, high] = [0, places.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = places[middle] ?? 0;
    if (there === place) return true;
    if (there < place) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

function bestLevels(group: readonly Postings[]): Map<number, number> {
  const best = new Map<number, number>();
  for (const { levels } of group) {
    levels.forEach((places, level) => {
      for (const place of places) best.set(place, Math.min(best.get(place) ?? level, level));
    });
  }
  return best;
}
