import type { CorpusRecords } from "#lib/records/corpus-records";
import type { PersonEntry } from "#lib/records/people/person";
import { measureDistance } from "#lib/text/edit-distance";

/** So many letters are a slip at most: "Solbreg" and "Solberg". */
const mostSlips = 2;

/** Whether one name may be a slip of the other. */
export function isNearName(one: string, other: string): boolean {
  return one !== other && measureDistance(one.toLowerCase(), other.toLowerCase(), mostSlips) <= mostSlips;
}

/**
 * Finds the people who are only there because a name was misspelt and has been put right: nothing names them, somebody is named nearly
 * so, no editor has written more of them than their name, and they are not `sealed`.
 */
export function findMisspelt(
  entries: readonly PersonEntry[],
  records: CorpusRecords,
  sealed: ReadonlySet<string>,
): PersonEntry[] {
  const named = new Set([
    ...records.sessions.flatMap(({ credits }) => credits.map(({ person }) => person)),
    ...records.quotations.map(({ by }) => by?.person),
    ...records.interviews.map((interview) => interview.with.person),
  ]);
  const others = entries.filter(({ id }) => named.has(id));
  return entries.filter(
    ({ id, name, ...more }) =>
      !named.has(id) &&
      !sealed.has(id) &&
      Object.keys(more).length === 0 &&
      others.some((other) => isNearName(name, other.name)),
  );
}
