import type { VFile } from "vfile";
import { parseFiled, parseName } from "#lib/text/names/filed-name";
import type { PersonEntry } from "#lib/records/people/person";
import { groupBy } from "#lib/text/group-by";
import { romanize } from "#lib/text/romanize";
import { transliterate } from "#lib/text/transliterate";
import { reportWarning } from "#lib/ingest/message";

/** What of an entry tells whether another is like it. */
type NamedPerson = Pick<PersonEntry, "name" | "sortAs">;

/**
 * Tells whether two different names may be of one human: the same family name, and given names that are the same, or of which one has
 * fewer, or initials ("P. Elmer", "Peter Elmer", "Иван Портов" and "Ivan Portov").
 */
export function isAlike(one: NamedPerson, other: NamedPerson): boolean {
  if (one.name === other.name) return false;
  const [a, b] = [partsOf(one), partsOf(other)];
  const [short, long] = a.given.length <= b.given.length ? [a.given, b.given] : [b.given, a.given];
  return (
    a.family === b.family &&
    short.length > 0 &&
    short.every((word, at) => {
      const full = long[at] ?? "";
      return word === full || isInitial(word, full) || isInitial(full, word);
    })
  );
}

/** Warns of people who may be one, unless an entry says that they are not. */
export function checkAlike(file: VFile, people: readonly PersonEntry[]): void {
  for (const family of groupBy(people, (person) => [partsOf(person).family]).values()) {
    for (const [at, person] of family.entries()) {
      const other = family.slice(0, at).find((each) => isAlike(each, person) && !areTold(each, person));
      if (other === undefined) continue;
      reportWarning(file, `"${person.id}"`, {
        "person-alike": `Unexpected "${person.name}" beside ${other.id} ("${other.name}"), expected one entry for one human. Put the one name under "variants" of the other before it is published; of two humans say "differentFrom": ["${other.id}"].`,
      });
    }
  }
}

function areTold(one: PersonEntry, other: PersonEntry): boolean {
  return one.differentFrom?.includes(other.id) === true || other.differentFrom?.includes(one.id) === true;
}

function isInitial(word: string, full: string): boolean {
  return word.length === 1 && full.startsWith(word);
}

function partsOf({ name, sortAs }: NamedPerson): { family: string; given: string[] } {
  const filed = sortAs === undefined ? parseName(name) : parseFiled(sortAs);
  if (filed === undefined) return { family: plain(name), given: [] };
  const given = plain(filed.given).split(/[\s.-]+/u);
  return {
    family: plain(`${filed.particle ?? ""} ${filed.family}`).trim(),
    given: given.filter((word) => word !== ""),
  };
}

function plain(words: string): string {
  return transliterate(romanize(words)).replace(/\p{M}/gu, "");
}
