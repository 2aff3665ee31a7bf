import { stemmer } from "stemmer";
import { transliterate } from "#lib/text/transliterate";
import { foldSpelling } from "./spelling";

/** A word of a text: its folded form, and where it stands, in UTF-16 units. */
export interface Token {
  word: string;
  /** The word after a joined prefix or an elided article, where it is one by itself: "trafficking" of "anti-trafficking", "eau" of "l’eau". */
  base?: string;
  start: number;
  end: number;
}

const letters = "[\\p{L}\\p{M}\\p{N}\\u00AD]";
const plain = `${letters}+(?:['’ʼ]${letters}+)*`;
/* "co-operation", "co operation", and "co- operation" where a line broke; but not "pre- and in-service". */
const prefixed = `(?:(?:co|anti|multi|non|re|pre|inter)(?:[-‐‑]\\s?|\\s)|on[-‐‑](?=line))+(?!(?:and|or|to|as)\\b)(?=\\p{L})${plain}`;
const number = "\\p{N}+(?:[.,]\\p{N}+)+(?![\\p{L}\\p{N}])";
const dotted = "(?:\\p{L}\\.){2,}(?:\\p{L}(?!\\p{L}))?";
/* "anti-trafficking"; and what French, Italian and Catalan write before an apostrophe: "l’eau", "qu’elle", "dell’acqua". */
const basePattern =
  /^(?:(?:anti|multi|non|inter)[-‐‑](?=\p{L}{4})|(?:[cdjmnst]|\p{L}*(?:qu|l)|un)['’ʼ])(\p{L}{3,})(?:['’ʼ]\p{L}+)?$/iu;
const wordPattern = new RegExp([prefixed, number, dotted, plain].join("|"), "giu");

/** Reads the words of a text in order, folded: no accents, one case, one spelling, "co-operation" one word. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const [found] = match;
    if (unspaced.test(found)) {
      tokens.push(...segment(found, match.index));
      continue;
    }
    const word = foldWord(found);
    if (word === "") continue;
    const base = basePattern.exec(found)?.[1];
    tokens.push({
      word,
      ...(base === undefined ? {} : { base: foldWord(base) }),
      start: match.index,
      end: match.index + found.length,
    });
  }
  return tokens;
}

/* Thai, Lao, Burmese, Khmer, Japanese and Chinese put no blanks between words; what the reader's browser takes for words in them are those. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]/;

function segment(text: string, at: number): Token[] {
  return [...new Intl.Segmenter("und", { granularity: "word" }).segment(text)].map(({ segment: found, index }) => ({
    word: foldWord(found),
    start: at + index,
    end: at + index + found.length,
  }));
}

/** Reads the folded words of a text in order. */
export function readWords(text: string): string[] {
  return readTokens(text).map(({ word }) => word);
}

const folded = new Map<string, string>();

/** Folds one word, remembering it, as a corpus repeats its words; folding a folded word changes nothing. */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const fold = buildFold(word);
  folded.set(word, fold);
  return fold;
}

function buildFold(word: string): string {
  // A country in capitals, a pronoun in small letters.
  if (/^U\.?S\.?$/u.test(word)) return "usa";
  const letters = transliterate(word).replace(/['’ʼ]s$/u, "");
  if (/^\p{N}+(?:[.,]\p{N}+)+$/u.test(letters)) return letters.replace(/,/g, "");
  return foldSpelling(letters.replace(/[^\p{L}\p{M}\p{N}]/gu, ""));
}

const irregular: ReadonlyMap<string, string> = new Map([
  ["children", "child"],
  ["women", "woman"],
  ["men", "man"],
  ["lives", "life"],
  ["criteria", "criterion"],
  // What is forced on somebody is not what enters into force, nor are goods what is good.
  ["forced", "forced"],
  ["goods", "goods"],
]);

/** Makes a folded word singular, for comparing: "victims" is "victim", "bodies" "body", "children" "child". */
export function singularOf(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined || /(?:[sui]s|^.{1,3})$/u.test(word)) return known ?? word;
  return word
    .replace(/ies$/u, "y")
    .replace(/(?<=s|x|z|ch|sh)es$/u, "")
    .replace(/s$/u, "");
}

/* Families that the Porter stemmer makes one although their meanings are far apart, such as organs and organizations. */
const kept: readonly string[] = [
  "extremis",
  "internation",
  "organiz",
  "communicat",
  "universit",
  "minorit",
  "generat",
  "financial",
  "finding",
  "proceeding",
  "preservic",
  "institutionaliz",
  "authorit",
  "publicat",
  "internal",
  "personal",
  "personnel",
  "officer",
  "director",
  "initiativ",
  "emergenc",
  "respective",
  "importan",
  "overall",
  "seconded",
  "secondment",
  "several",
  "missing",
  "attendant",
];

/** Stems a folded word by Porter's algorithm, twice for "employ-ment" and "employ" to meet, mended where it parts a family ("ratify", "ratification") or joins two ("use", "US"). */
export function stemWord(word: string): string {
  if (/\p{N}/u.test(word)) return word;
  const known = irregular.get(word) ?? kept.find((family) => word.startsWith(family));
  if (known !== undefined) return known;
  const stem = stemmer(stemmer(word)).replace(/ifi$/, "if");
  return stem.length < 3 && word.length > stem.length ? `${stem}e` : stem;
}

const stems = new Map<string, string>();

/** Encodes a text into the terms of the index: the stems of its words, and of the bases after a prefix. */
export function encodeText(text: string): string[] {
  return readTokens(text).flatMap(({ word, base }) =>
    base === undefined ? [stemOf(word)] : [stemOf(word), stemOf(base)],
  );
}

/** Finds the stem of a folded word, remembering it, as a corpus repeats its words. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemWord(word);
  stems.set(word, stem);
  return stem;
}

/* What holds a sentence together, and the verbs and pronouns by which a question is asked: no text is about them. */
const stopWords: ReadonlySet<string> = new Set(
  (
    "a about again against also am an and any anybody anyone anything are as at be because been being but by can could did do does doing done " +
    "during each either else ever every for from had has have having he her here him his how i if in into is it its itself just many may me might more most " +
    "much must my near no nor not of often on only or other our out own shall she should so some somebody someone something such than that the their them " +
    "themselves then there these they thing things this those through times to too towards upon very was we were what when where whether which while who " +
    "whom whose why will with within would yes yet you your " +
    "ask became come came find found gave get give go going got happen know let like long look make mean need notice put said say see seen take tell told " +
    "tried try use want went"
  )
    .split(" ")
    .map(stemOf),
);

/** Says whether a folded word is too common to ask for, unless a query has no other. */
export function isStopWord(word: string): boolean {
  return stopWords.has(stemOf(word));
}

/** Says whether a word as it was typed is an acronym: short, and all in capitals. */
export function isAcronym(typed: string): boolean {
  return /^[\p{Lu}\p{N}]{2,6}s?$/u.test(typed);
}

const lightWords: ReadonlySet<string> = new Set(
  (
    "active approach best better case detail different effective example fact general good help helped helpful helping helps idea important importance improve improved improving increase " +
    "information involve involved involvement involving issue issues kind key main matter matters new part people person point problem problems question " +
    "recommendation recommendations regarding related relevant responsible role roles specific subject things topic type types various way ways work working works"
  ).split(" "),
);

/** Says whether a folded word says so little of what is asked that a text may answer without it. */
export function isLightWord(word: string): boolean {
  return lightWords.has(word);
}
