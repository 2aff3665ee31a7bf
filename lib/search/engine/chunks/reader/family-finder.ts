import { parseKeys } from "#lib/search/engine/chunks/format/front-coding";
import { findFloor, type RootFamilies } from "#lib/search/engine/chunks/format/root";
import type { KnownWord } from "#lib/search/engine/index/reader";
import { keyOfStem, keyOfStrangers } from "#lib/search/engine/terms/families";
import { stemOf } from "#lib/search/engine/text/encoder";
import { stemBothWays, type Stems } from "#lib/search/engine/text/stems";
import type { ChunkStore } from "./chunk-store";
import type { TermFinder } from "./term-finder";

/** Loads what stems the words of the languages of an index: see `kept-stemmers.ts`. */
export type LoadStems = (families: RootFamilies) => Promise<Stems>;

/** Finds the forms of a folded word, which may be told as it was typed. */
export type FindFamily = (word: string, typed?: string) => Promise<KnownWord[]>;

/**
 * Builds what finds the forms of a word that an index has: by English stems where its words are English, and by the stems of each
 * language of its words that has a stemmer. Of a query the language is not known.
 */
export function buildFamilyFinder(store: ChunkStore, terms: TermFinder, loadStems: LoadStems = refuse): FindFamily {
  const { families } = store.root;
  if (families === undefined) return (word) => terms.family(stemOf(word));
  const firsts = parseKeys(families.firsts);
  const read = async (key: string) => (await store.families(findFloor(firsts, key)))?.get(key) ?? [];
  let loading: Promise<Stems> | undefined;
  const load = () =>
    (loading ??= loadStems(families).catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
  const readForms = async (typed: string) => {
    const stems = families.languages.length === 0 ? {} : await load();
    const keys = Object.entries(stems).flatMap(([language, stem]) =>
      stemBothWays(stem, typed).map((each) => keyOfStem(language, each)),
    );
    return (await Promise.all(keys.map(read))).flat();
  };
  const readEnglish = async (stem: string) => {
    if (!families.hasEnglish) return [];
    const [family, strangers] = await Promise.all([terms.family(stem), read(keyOfStrangers(stem))]);
    return family.filter(({ word }) => !strangers.includes(word));
  };
  return async (word, typed = word) => {
    const [english, forms] = await Promise.all([readEnglish(stemOf(word)), readForms(typed)]);
    const others = new Set([word, ...forms].filter((form) => english.every((each) => each.word !== form)));
    const known = await Promise.all([...others].map((form) => terms.know(form)));
    return [...english, ...known.flatMap((each) => each ?? [])].sort((a, b) => (a.word < b.word ? -1 : 1));
  };
}

function refuse({ languages }: RootFamilies): never {
  throw new Error(`Unexpected index of words in ${languages.join(", ")}, expected what loads their stemmers`);
}
