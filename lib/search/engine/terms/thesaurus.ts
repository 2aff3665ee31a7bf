import { isStopWord, readWords, stemOf } from "#lib/search/engine/text/encoder";
import type { Synonyms } from "./synonyms";

/** What else answers a word or phrase. */
export interface Synonym {
  /** As an editor wrote it. */
  printed: string;
  /** The term of the index: its folded words, joined by "_". */
  term: string;
  /** True where it is another name of the same thing, false where its meaning is only near. */
  same: boolean;
}

/** What a thesaurus says of a word or phrase that is asked for. */
interface ThesaurusEntry {
  term: string;
  synonyms: Synonym[];
}

/** A phrase that is a term of the index, by the stems of its words. */
interface KnownPhrase {
  term: string;
  stems: readonly string[];
}

/** The words and phrases that mean the same or nearly so, by what is asked and by how they stand in a text. */
export interface Thesaurus {
  /** By the stems of what is asked, without stop words, joined by spaces. */
  entries: ReadonlyMap<string, ThesaurusEntry>;
  /** The phrases of several words, by the stem of the first. */
  phrases: ReadonlyMap<string, readonly KnownPhrase[]>;
  /** The length, in words, of the longest phrase that may be asked. */
  longest: number;
  /** The folded words that may be asked, alone or in a phrase. */
  words: readonly string[];
}

/** Builds the thesaurus from what an editor wrote. */
export function buildThesaurus(synonyms: Synonyms): Thesaurus {
  const { add, finish } = startThesaurus();
  for (const entry of synonyms) add(entry);
  return finish();
}

/** Starts a thesaurus, to which what an editor wrote is added entry by entry. */
export function startThesaurus(): { add: (entry: Synonyms[number]) => void; finish: () => Thesaurus } {
  const entries = new Map<string, ThesaurusEntry>();
  const phrases = new Map<string, KnownPhrase[]>();
  const known = new Set<string>();
  let longest = 1;
  const addWords = (asked: string, found: readonly string[], same: boolean) => {
    const words = tellingWords(asked);
    longest = Math.max(longest, words.length);
    for (const word of words) known.add(word);
    const key = words.map(stemOf).join(" ");
    const entry = entries.get(key) ?? { term: termOf(asked), synonyms: [] };
    for (const printed of found) {
      const term = termOf(printed);
      if (term !== entry.term && !entry.synonyms.some((known) => known.term === term))
        entry.synonyms.push({ printed, term, same });
    }
    entries.set(key, entry);
    for (const phrase of [asked, ...found]) addPhrase(phrases, phrase);
  };
  const add = (entry: Synonyms[number]) => {
    if ("same" in entry) for (const word of entry.same) addWords(word, entry.same, true);
    else if ("near" in entry) for (const word of entry.near) addWords(word, entry.near, false);
    else for (const word of entry.asked) addWords(word, entry.finds, false);
  };
  return { add, finish: () => ({ entries, phrases, longest, words: [...known].sort() }) };
}

/** Finds what is known of the given folded words, asked together. */
export function findThesaurusEntry({ entries }: Thesaurus, words: readonly string[]): ThesaurusEntry | undefined {
  return entries.get(words.map(stemOf).join(" "));
}

/** Finds the phrases of a thesaurus that begin at a place among the stems of a text. */
export function findPhrasesAt({ phrases }: Thesaurus, stems: readonly string[], at: number): string[] {
  const known = phrases.get(stems[at] ?? "") ?? [];
  return known
    .filter((phrase) => phrase.stems.every((stem, step) => stems[at + step] === stem))
    .map(({ term }) => term);
}

function addPhrase(phrases: Map<string, KnownPhrase[]>, text: string): void {
  const stems = readWords(text).map(stemOf);
  const [first] = stems;
  if (first === undefined || stems.length < 2) return;
  const known = phrases.get(first) ?? [];
  const term = termOf(text);
  if (!known.some((phrase) => phrase.term === term)) known.push({ term, stems });
  phrases.set(first, known);
}

/** Builds the term by which an index has a word or phrase: its folded words, joined by "_". */
export function termOf(text: string): string {
  return readWords(text).join("_");
}

function tellingWords(text: string): string[] {
  return readWords(text).filter((word) => !isStopWord(word));
}
