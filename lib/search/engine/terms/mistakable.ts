import { groupBy } from "#lib/text/group-by";
import { measureDistance } from "#lib/text/edit-distance";
import { isLikelySlip, slipsIn } from "./likely-slip";

/**
 * Finds the words of a dictionary that a corpus lacks and that would be taken for slips for words of it or of the thesaurus: who asks
 * for one of them means it. All lists are folded. Words one slip apart share what is left when a letter is taken out of either (symmetric
 * deletion); two slips are looked for among words of the same first letter.
 */
export function findMistakable(
  dictionary: readonly string[],
  words: readonly string[],
  thesaurusWords: readonly string[] = [],
): string[] {
  const known = new Set(words);
  const meant = [...words, ...thesaurusWords];
  const byDeletion = groupBy(meant, listDeletions);
  const byFirst = groupBy(meant, (word) => [word.slice(0, 1)]);
  const isNear = (word: string, others: readonly string[], slips: number) =>
    others.some((each) => measureDistance(word, each, slips) <= slips && isLikelySlip(word, each, slips));
  return [...new Set(dictionary)]
    .filter((word) => !known.has(word))
    .filter((word) => {
      const sharing = listDeletions(word).flatMap((each) => byDeletion.get(each) ?? []);
      if (isNear(word, sharing, 1)) return true;
      if (slipsIn(word) < 2) return false;
      const letters = maskOf(word);
      const likely = (byFirst.get(word.slice(0, 1)) ?? []).filter(
        (each) => Math.abs(each.length - word.length) <= 2 && countBits(maskOf(each) ^ letters) <= 4,
      );
      return isNear(word, likely, 2);
    })
    .sort();
}

function listDeletions(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/* A bit for each letter that a word has; two slips change four at most. */
function maskOf(word: string): number {
  return Array.from(word).reduce((mask, letter) => mask | (1 << (letter.charCodeAt(0) & 31)), 0);
}

function countBits(mask: number): number {
  let [left, count] = [mask, 0];
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}
