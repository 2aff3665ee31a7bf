import type { Random } from "./random";

const startOfText = "\n";

/** Writes texts like those of a corpus, with words that the corpus does not have. */
export interface TextWriter {
  /** A text of about so many words. */
  write(words: number): string;
}

/**
 * Builds a writer that goes from word to word as the given texts do (a Markov chain of the first order). One word in
 * twenty is an invented one: a new one ever more seldom, else one used before, a frequent one more likely, so that the
 * vocabulary grows with the texts and its frequencies fall off as in real ones (Heaps, Zipf).
 */
export function buildTextWriter(texts: readonly string[], random: Random): TextWriter {
  const followers = readFollowers(texts);
  const invented: string[] = [];
  const nextWord = (before: string): string => {
    if (random.next() < 0.05) return inventWord(invented, random);
    return random.pick(followers.get(before) ?? followers.get(startOfText) ?? []);
  };
  const write = (words: number): string => {
    const written: string[] = [];
    let before = startOfText;
    while (written.length < words) {
      const word = nextWord(before);
      written.push(word);
      before = followers.has(word) ? word : startOfText;
    }
    return written.join(" ");
  };
  return { write };
}

function readFollowers(texts: readonly string[]): Map<string, string[]> {
  const followers = new Map<string, string[]>();
  for (const text of texts) {
    let before = startOfText;
    for (const word of text.split(/\s+/u).filter((part) => part !== "")) {
      const known = followers.get(before);
      if (known === undefined) followers.set(before, [word]);
      else known.push(word);
      before = word;
    }
  }
  return followers;
}

const onsets = [
  "b",
  "br",
  "c",
  "ch",
  "d",
  "dr",
  "f",
  "g",
  "gr",
  "h",
  "k",
  "l",
  "m",
  "n",
  "p",
  "pl",
  "r",
  "s",
  "sh",
  "st",
  "t",
  "tr",
  "v",
  "w",
  "z",
];
const cores = ["a", "e", "i", "o", "u", "ai", "ea", "ou"];
const codas = ["", "", "n", "r", "l", "s", "m", "nd", "rt", "ck"];
const endings = ["", "s", "ed", "ing", "er", "ers", "ation", "ment", "al", "ity"];

function inventWord(used: string[], random: Random): string {
  const fresh = random.next() < (used.length + 1) ** -0.15;
  const word = fresh ? buildWord(random, used) : random.pick(used);
  used.push(word);
  return word;
}

/* A third of new words are other forms of one that is there. */
function buildWord(random: Random, used: readonly string[]): string {
  if (used.length > 0 && random.next() < 0.33)
    return random.pick(used).replace(/(?:s|ed|ing|ers?|ation|ment|al|ity)$/u, "") + random.pick(endings);
  const syllables = Array.from(
    { length: 2 + random.below(2) },
    () => random.pick(onsets) + random.pick(cores) + random.pick(codas),
  );
  return syllables.join("") + random.pick(endings);
}
