import { readTokens, stemOf } from "#lib/search/engine/text/encoder";
import { stemBothWays, type Stems } from "#lib/search/engine/text/stems";

/** A text and the language of its words, a tag of BCP 47. */
export interface SpokenText {
  language: string;
  text: string;
}

/** The words of an index that one key has, both folded: see {@link buildFamilies}. */
export interface FamilyRow {
  key: string;
  words: readonly string[];
}

/** What an index knows of the languages of its words, where they are not all English. */
export interface Families {
  /** The languages that have rows. */
  languages: readonly string[];
  /** Whether any words are English. */
  hasEnglish: boolean;
  rows: readonly FamilyRow[];
}

/** The key of the words of a language by their stem. */
export function keyOfStem(language: string, stem: string): string {
  return `${language}:${stem}`;
}

/** The key of the words that are not English, though they have an English stem. */
export function keyOfStrangers(stem: string): string {
  return `-:${stem}`;
}

/** Finds the language of a tag without its region and script: "pt" of "pt-BR". */
export function languageOfTag(tag: string): string {
  return tag.split("-", 1)[0] ?? tag;
}

/**
 * Builds the families of an index of the given words whose texts are not all English: by language and stem the words that have it in
 * texts of that language, and by English stem those that stand in no English text. Gives nothing where the index needs none.
 */
export function buildFamilies(
  texts: Iterable<SpokenText>,
  stems: Stems,
  words: readonly string[],
): Families | undefined {
  const spoken = gatherWords(texts, new Set(words));
  const hasEnglish = spoken.has("en");
  const others = [...spoken].filter(([language]) => language !== "en");
  const rows = new Map<string, Set<string>>();
  for (const [language, typed] of others) {
    const stem = stems[language];
    if (stem === undefined) continue;
    for (const [word, forms] of typed)
      for (const key of [...forms].flatMap((form) => stemBothWays(stem, form)))
        addTo(rows, keyOfStem(language, key), word);
  }
  if (hasEnglish) for (const [stem, found] of findStrangers(spoken)) rows.set(keyOfStrangers(stem), found);
  if (rows.size === 0 && (hasEnglish || others.length === 0)) return undefined;
  return {
    languages: others
      .map(([language]) => language)
      .filter((language) => stems[language] !== undefined)
      .sort(),
    hasEnglish,
    rows: [...rows].map(([key, found]) => ({ key, words: [...found].sort() })).sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

/* By language the words of the index that its texts have, each with its printed forms in small letters. */
function gatherWords(texts: Iterable<SpokenText>, known: ReadonlySet<string>) {
  const spoken = new Map<string, Map<string, Set<string>>>();
  for (const { language: tag, text } of texts) {
    const language = languageOfTag(tag);
    const words = spoken.get(language) ?? new Map<string, Set<string>>();
    spoken.set(language, words);
    for (const { word, base, start, end } of readTokens(text)) {
      const typed = text.slice(start, end).toLowerCase();
      if (known.has(word)) addTo(words, word, typed);
      if (base !== undefined && known.has(base)) addTo(words, base, typed.replace(/^.*?['’ʼ‐‑-]/u, ""));
    }
  }
  return spoken;
}

/* Words of other languages, by the stems that they would have in English, which has letters of its own only. */
function findStrangers(spoken: ReadonlyMap<string, ReadonlyMap<string, unknown>>): Map<string, Set<string>> {
  const english = spoken.get("en");
  const strangers = new Map<string, Set<string>>();
  for (const [language, words] of spoken) {
    if (language === "en") continue;
    for (const word of words.keys())
      if (english?.has(word) !== true && /[a-z]/u.test(word)) addTo(strangers, stemOf(word), word);
  }
  return strangers;
}

function addTo(groups: Map<string, Set<string>>, key: string, value: string): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, new Set([value]));
  else group.add(value);
}
