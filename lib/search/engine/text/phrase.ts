import type { Entry } from "#lib/search/engine/entry";
import type { Phrase } from "#lib/search/engine/query/parse-query";

/** Says whether an entry has a phrase word for word (in folded form) in one of its own fields. */
export function hasPhrase(entry: Entry, { words, open }: Phrase): boolean {
  return entry.words.some((field) => field.some((_, at) => standsAt(field, at, words, open)));
}

function standsAt(field: readonly string[], at: number, words: readonly string[], open: boolean): boolean {
  return words.every((word, step) => {
    const found = field[at + step];
    const last = step === words.length - 1;
    return found === word || (open && last && found !== undefined && found.startsWith(word));
  });
}
