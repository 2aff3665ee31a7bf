import { isSign } from "./bullets";
import type { Difference } from "./compare-words";
import { Mend, type MendKind } from "./mend-kind";
import { splitWords } from "./words";

/** The kinds that a difference itself gives away, the narrowest first, and why such a mend is made. */
const evident: readonly (readonly [kind: MendKind, why: string])[] = [
  ["page-number", "number of a page among the words"],
  ["lost-hyphen", "hyphen lost when the text was taken out"],
  ["broken-word", "parted or run together when the text was taken out"],
];

/** The mend by which an editor may declare a difference, where damage of the original alone explains it; it is theirs to decide. */
export function suggestMend({ line, printed, is }: Difference): Mend | undefined {
  if (printed === undefined || printed === "") return undefined;
  // A sign that stands alone is no hyphen of a word.
  if (splitWords(`${printed} ${is}`).some(isSign)) return undefined;
  for (const [kind, why] of evident) {
    const mend = Mend.safeParse({ line, kind, was: printed, is, why });
    if (mend.success) return mend.data;
  }
  return undefined;
}

/** Formats mends as the text to be copied: a whole file where there is none yet, else what stands before the mends that it has. */
export function formatSuggestions(mends: readonly Mend[], isBegun: boolean): string {
  const lines = mends.map((mend) => `  ${JSON.stringify(mend)}`).join(",\n");
  return isBegun ? `${lines},` : `[\n${lines}\n]`;
}
