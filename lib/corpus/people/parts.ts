import type { Person } from "#lib/records/people/person";
import { sortKey } from "#lib/records/people/person";
import type { Corpus } from "#lib/corpus/corpus";
import { memoize } from "#lib/corpus/index/memoize";
import { groupBy } from "#lib/text/group-by";
import { initialOf } from "#lib/text/initial";
import { findPeople } from "./participation";

/** So many people stand on a page of the index, or all of one letter. */
const peopleOfPart = 200;

/** Parts the index of people at letters, so that each letter is whole; of few people it is one part. */
export const partPeople: (corpus: Corpus) => readonly (readonly Person[])[] = memoize((corpus) =>
  partAtLetters(findPeople(corpus), peopleOfPart, corpus.site.languages[0]),
);

/** Parts people who are sorted by name into parts of at most `size`, each letter whole. */
export function partAtLetters(people: readonly Person[], size: number, language = "en"): Person[][] {
  const parts: Person[][] = [[]];
  for (const letter of groupBy(people, (person) => [initialOf(sortKey(person), language)]).values()) {
    const last = parts.at(-1) ?? [];
    if (last.length > 0 && last.length + letter.length > size) parts.push([...letter]);
    else last.push(...letter);
  }
  return parts;
}
