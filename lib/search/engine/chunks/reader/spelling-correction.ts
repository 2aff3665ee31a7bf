import { measureDistance } from "#lib/text/edit-distance";
import type { KnownWord } from "#lib/search/engine/index/reader";
import { compareKnown, findNearest } from "#lib/search/engine/terms/nearest";
import { keyBackwards, keyByLength, markOfLength } from "#lib/search/engine/chunks/format/layout";
import type { ChunkStore } from "./chunk-store";

/* Behind every key that goes on from another one. */
const end = "\uffff";

/**
 * Finds the words nearest to a word within so many slips, of a packed index among all words. Otherwise words of the same first
 * letter are found by their length; another first letter is a slip by itself, and the rest of such a word is found backwards.
 */
export async function correctWord(store: ChunkStore, word: string, slips: number, most: number): Promise<KnownWord[]> {
  const found = await (store.root.synonyms ? findPacked(store, word, slips) : findInTables(store, word, slips));
  return found.sort(compareKnown).slice(0, most);
}

async function findPacked(store: ChunkStore, word: string, slips: number): Promise<KnownWord[]> {
  const counts = new Map((await store.allWords()).map((known) => [known.word, known.df]));
  return findNearest([...counts.keys()], word, slips).map((near) => ({ word: near, df: counts.get(near) ?? 0 }));
}

async function findInTables(store: ChunkStore, word: string, slips: number): Promise<KnownWord[]> {
  for (let distance = 1; distance <= slips; distance += 1) {
    const lists = await Promise.all([
      findByLength(store, word, distance),
      ...(distance === 1 ? [findOtherFirst(store, word)] : []),
    ]);
    const measured = lists.flat().map((known) => ({ known, distance: measureDistance(word, known.word, distance) }));
    const least = Math.min(...measured.map((each) => each.distance));
    if (least > distance) continue;
    const nearest = new Map(measured.filter((each) => each.distance === least).map(({ known }) => [known.word, known]));
    return [...nearest.values()];
  }
  return [];
}

async function findByLength(store: ChunkStore, word: string, distance: number): Promise<KnownWord[]> {
  const first = word.slice(0, 1);
  const marks = new Set(
    Array.from({ length: distance * 2 + 1 }, (_, at) => markOfLength(Math.max(word.length - distance + at, 0))),
  );
  const lists = await Promise.all([...marks].map((mark) => store.words("s", mark + first, mark + first + end)));
  return lists.flat().map((known) => ({ ...known, word: known.word.slice(1) }));
}

async function findOtherFirst(store: ChunkStore, word: string): Promise<KnownWord[]> {
  const rest = keyBackwards(word.slice(1));
  const swapped = keyBackwards(word.slice(1, 2) + word.slice(0, 1) + word.slice(2));
  const lists = await Promise.all([store.words("v", rest, rest + end), store.words("v", swapped, `${swapped} `)]);
  return lists.flat().map((known) => ({ ...known, word: keyBackwards(known.word) }));
}

/** Finds the ways to cut a word in two words of the corpus, each of three letters or more, the shortest left part first. */
export async function splitWord(store: ChunkStore, word: string): Promise<[string, string][]> {
  const cuts = Array.from({ length: Math.max(word.length - 5, 0) }, (_, at) => at + 3);
  const packed = store.root.synonyms ? new Set((await store.allWords()).map((known) => known.word)) : undefined;
  const has = async (table: "s" | "v", part: string) => {
    if (packed !== undefined) return packed.has(part);
    const key = table === "s" ? keyByLength(part) : keyBackwards(part);
    return (await store.words(table, key, `${key} `)).some((known) => known.word === key);
  };
  // The ends of a word stand together among the words read backwards, so they are looked for before the beginnings.
  const rights = await Promise.all(cuts.map((cut) => has("v", word.slice(cut))));
  const possible = cuts.filter((_, at) => rights[at]);
  const lefts = await Promise.all(possible.map((cut) => has("s", word.slice(0, cut))));
  return possible.filter((_, at) => lefts[at]).map((cut) => [word.slice(0, cut), word.slice(cut)]);
}
