import type { Answer, Concept } from "#lib/search/engine/query/query-clause";
import { besideWeight } from "#lib/search/engine/query/options";
import type { Postings, Reader } from "#lib/search/engine/index/reader";
import { mayStandAlone, worthOfLevel } from "./impact";

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
  return (
    known ?? { values: new Float32Array(size), standing: new Uint8Array(size), places: new Int32Array(size), count: 0 }
  );
}

/** Clears a sheet and has it ready for the next search, unless it is one of those that stay as they are. */
export function returnSheet(sheet: Sheet): void {
  if (kept.some((each) => each.sheet === sheet)) return;
  sheet.values.fill(0);
  sheet.standing.fill(0);
  sheet.count = 0;
  if (spare.length < mostSpare) spare.push(sheet);
}

/* From so many places for each document asked about, looking the documents up is cheaper than going through the places. */
const worthLooking = 40;

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
  const find = async ({ groups, weight }: Answer): Promise<FoundAnswer> => ({
    weight,
    groups: await Promise.all(groups.map((group) => Promise.all(group.map((term) => reader.find(term))))),
  });
  return { concept, answers: await Promise.all(concept.answers.map(find)) };
}

/** Weighs all documents of so many for a concept, or only those asked about. */
export function weighConcept(size: number, { answers }: FoundConcept, about?: Int32Array): Sheet {
  const sheet = takeSheet(size);
  const put = (weight: number, level: number, places: readonly number[], stands: boolean) => {
    if (places.length > 0) putPlaces(sheet, choose(places, about), weight * (worthOfLevel[level] ?? 0), stands);
  };
  for (const { weight, groups } of answers) {
    const [only, other] = groups;
    if (only === undefined || other !== undefined)
      for (const { level, places, stands } of joinGroups(size, groups)) put(weight, level, places, stands);
    else
      for (const { levels } of only)
        levels.forEach((places, level) => put(weight, level, places, mayStandAlone(level)));
  }
  return sheet;
}

/* A letter more leaves the other words as they are, and often what the last may be. */
const mostKept = 3;
let kept: readonly { reader: Reader; key: string; sheet: Sheet }[] = [];

/** Weighs all documents of a reader for a concept, as {@link weighConcept} does; the last few sheets are kept. */
export function weighAll(reader: Reader, found: FoundConcept): Sheet {
  const key = JSON.stringify(found.concept.answers);
  const known = kept.find((each) => each.reader === reader && each.key === key) ?? {
    reader,
    key,
    sheet: weighConcept(reader.size, found),
  };
  kept = [...kept.filter((each) => each !== known), known].slice(-mostKept);
  return known.sheet;
}

interface Part {
  level: number;
  stands: boolean;
  places: number[];
}

/* What has one of each group is worth as much as the least of the groups is there, and stands by any of them. */
function joinGroups(size: number, groups: FoundAnswer["groups"]): Part[] {
  const best = groups.map((group) => findBestLevels(size, group));
  const parts = worthOfLevel.flatMap((_, level) =>
    [true, false].map((stands): Part => ({ level, stands, places: [] })),
  );
  for (let place = 0; place < size; place += 1) {
    let [least, most] = [nowhere, 0];
    for (let which = 0; which < best.length && most < nowhere; which += 1) {
      const level = best[which]?.[place] ?? nowhere;
      if (level < least) least = level;
      if (level > most) most = level;
    }
    if (most < nowhere) parts[2 * most + (mayStandAlone(least) ? 0 : 1)]?.places.push(place);
  }
  return parts;
}

const nowhere = 255;

function findBestLevels(size: number, group: readonly Postings[]): Uint8Array {
  const best = new Uint8Array(size).fill(nowhere);
  for (const { levels } of group) {
    levels.forEach((places, level) => {
      for (let at = 0; at < places.length; at += 1) {
        const place = places[at] ?? 0;
        if (level < (best[place] ?? 0)) best[place] = level;
      }
    });
  }
  return best;
}

/* The best of several words that answer one thing counts in full, each further one adds a little. */
function putPlaces(sheet: Sheet, places: readonly number[], value: number, stands: boolean): void {
  const { values, standing, places: having } = sheet;
  let { count } = sheet;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
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
function choose(places: readonly number[], about: Int32Array | undefined): readonly number[] {
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
