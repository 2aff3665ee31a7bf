import type { Candidates } from "./candidate-columns";
import type { ParsedQuery } from "#lib/search/engine/query/parse-query";
import type { Reader } from "#lib/search/engine/index/reader";
import { countTerm, termOfName } from "#lib/search/engine/terms/name-term";

/* More than words and their nearness come to, so that what is meant stands first. */
const [named, counted] = [1e4, 1e3];

/**
 * Puts first what a query names as a whole, whatever else has its words; where it asks for a number, then what states one and has
 * all that was asked for.
 */
export async function favourMeant(
  reader: Reader,
  { words, counts }: ParsedQuery,
  candidates: Candidates,
): Promise<Candidates> {
  const find = async (term: string) => (await reader.find(term)).levels.flat();
  // An article of a text is looked for in the text.
  const within =
    words.findIndex((word) => /^art(?:icle)?$/u.test(word)) < 0
      ? words
      : words.filter((word) => !/^(?:art(?:icle)?|\d+)$/u.test(word));
  const [names, numbers] = await Promise.all([find(termOfName(within)), counts ? find(countTerm) : []]);
  if (names.length === 0 && numbers.length === 0) return candidates;
  const stating = new Set(numbers);
  const found = new Set(candidates.ordinals);
  const all = addCandidates(
    candidates,
    names.filter((ordinal) => !found.has(ordinal)),
  );
  const meant = new Set(names);
  const scores = all.scores.map((score, at) => {
    const ordinal = all.ordinals[at] ?? -1;
    if (meant.has(ordinal)) return score + named;
    return stating.has(ordinal) ? score + counted * (all.complete[at] ?? 0) : score;
  });
  return { ...all, scores, complete: all.complete.map((each, at) => (meant.has(all.ordinals[at] ?? -1) ? 1 : each)) };
}

function addCandidates({ ordinals, scores, complete }: Candidates, more: readonly number[]): Candidates {
  return {
    ordinals: Int32Array.from([...ordinals, ...more]),
    scores: Float32Array.from([...scores, ...more.map(() => 0)]),
    complete: Uint8Array.from([...complete, ...more.map(() => 1)]),
  };
}
