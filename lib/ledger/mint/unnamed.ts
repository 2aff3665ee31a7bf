import type { CorpusRecords } from "#lib/records/corpus-records";
import type { PersonEntry } from "#lib/records/people/person";
import { isMintedFor } from "./names";
import { measureDistance } from "#lib/text/edit-distance";

/** So many letters are a slip at most: "Solbreg" and "Solberg". */
const mostSlips = 2;

/** Whether one name may be a slip of the other. */
export function isNearName(one: string, other: string): boolean {
  return one !== other && measureDistance(one.toLowerCase(), other.toLowerCase(), mostSlips) <= mostSlips;
}

/** Finds who is named by a credit, a quotation or an interview. */
export function findNamed({ sessions, quotations, interviews }: CorpusRecords): ReadonlySet<string | undefined> {
  return new Set([
    ...sessions.flatMap(({ credits }) => credits.map(({ person }) => person)),
    ...quotations.map(({ by }) => by?.person),
    ...interviews.map((interview) => interview.with.person),
  ]);
}

/** Whether two names have a word in common, as a name that was respelt and one that it was have: "Jonas Okafor-Lind", "Jonas Okafor". */
export function isAkinName(one: string, other: string): boolean {
  const words = (name: string) => name.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  const known = new Set(words(one));
  return one !== other && words(other).some((word) => known.has(word));
}

/**
 * Finds the people who are only there because a text named them that does so no more: nothing names them, no editor has written more of
 * them than their name or chosen their identifier, and they are not `sealed`. Named again, each is given the same identifier.
 */
export function findUnnamed(
  entries: readonly PersonEntry[],
  records: CorpusRecords,
  sealed: ReadonlySet<string>,
): PersonEntry[] {
  const named = findNamed(records);
  return entries.filter(
    ({ id, name, ...more }) =>
      !named.has(id) && !sealed.has(id) && Object.keys(more).length === 0 && isMintedFor(id, name),
  );
}
