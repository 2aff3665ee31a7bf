import type { Mend } from "./mend-kind";
import { splitWords, type Word } from "./words";

/*
 * – keep bees;     a sign alone at the beginning of a line, which Markdown does not print
 * o keep goats;    the same; "o" is a word where the document has it before the same word
 */

const sign = /^[*\-–—·•∙⁃▪▫◦‣●○■□◆◇❖➢➤►▸✓✔\uE000-\uF8FF]+$/u;

/** Tells whether a word of an original is nothing but a sign, as bullets and dashes are. */
export function isSign(text: string): boolean {
  return sign.test(text);
}

/**
 * Takes the bullets out of the words of an original: signs, and the letter o, at the beginnings of lines. Those that stand in the content
 * as words, or that a mend names, are words.
 */
export function dropBullets(
  original: readonly Word[],
  content: readonly Word[],
  mends: readonly Pick<Mend, "line" | "was">[],
): Word[] {
  const pairs = listRuns(content, 2);
  const triples = listRuns(content, 3);
  const mended = new Set(mends.flatMap(({ was }) => [...listRuns(toWords(was), 2)]));
  const alone = new Set(mends.map(({ line, was }) => `${line} ${was.trim()}`));
  return original.filter((word, at) => {
    if (original[at - 1]?.line === word.line || !(isSign(word.text) || word.text === "o")) return true;
    const [before = "", after = ""] = [original[at - 1]?.text, original[at + 1]?.text];
    const withNext = `${word.text} ${after}`;
    if (mended.has(withNext) || alone.has(`${word.line} ${word.text}`)) return true;
    if (!pairs.has(withNext)) return false;
    return triples.has(`${before} ${withNext}`) || !pairs.has(`${before} ${after}`);
  });
}

function toWords(text: string): Pick<Word, "text">[] {
  return splitWords(text).map((word) => ({ text: word }));
}

/* All runs of so many words that follow one another. */
function listRuns(words: readonly Pick<Word, "text">[], length: number): Set<string> {
  return new Set(
    words.map((_, at) =>
      words
        .slice(at, at + length)
        .map(({ text }) => text)
        .join(" "),
    ),
  );
}
