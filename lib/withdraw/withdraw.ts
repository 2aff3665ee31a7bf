import { z } from "zod";
import { Phrasing } from "#lib/records/text/block";
import { CorpusRecords } from "#lib/records/corpus-records";
import { SessionLink } from "#lib/records/session";
import { withheldName, type WithdrawnEntry } from "#lib/records/ledger/withdrawn";
import { buildNameFinder, type FindNames } from "./find-names";
import { buildIdWithdrawer, isIdentifier, type WithdrawFromId } from "./identifier";
import { buildWithdrawal, type Withdrawal } from "./withdrawal";
import { withdrawFromPhrasing, withdrawFromText } from "./words";

const PhrasingList = z.array(Phrasing).min(1);
const PersonLike = z.looseObject({ id: z.string(), names: z.array(z.string()) });

/** Takes the withdrawn names out of anything that JSON can hold; the keys of objects are seen as identifiers. */
export type Withdraw = (value: unknown) => unknown;

/** Withdraws the names of the listed persons from all records: words, names, identifiers; with an empty list they stay as they are. */
export function withdrawNames(records: CorpusRecords, entries: readonly WithdrawnEntry[]): CorpusRecords {
  return entries.length === 0
    ? records
    : CorpusRecords.parse(buildWithdraw(buildWithdrawal(records, entries))(records));
}

/**
 * Builds what withdraws names from a value of any shape. Strings are seen as identifiers, addresses or words by their form; a text
 * with elements in it is taken as a whole; an address outside that spells a name is left out with its key.
 */
export function buildWithdraw(withdrawal: Withdrawal): Withdraw {
  if (withdrawal.people.length === 0) return (value) => value;
  const findNames = buildNameFinder(withdrawal);
  const findAny = buildNameFinder(withdrawal, { anyCase: true });
  const fromId = buildIdWithdrawer(withdrawal);
  const fromString = (text: string) => withdrawFromString(text, findNames, findAny, fromId);
  const own = new Map(withdrawal.people.flatMap(({ ids }) => ids).map((id) => [id, fromId(id)]));
  const walk: Withdraw = (value) => {
    if (typeof value === "string") return fromString(value);
    if (Array.isArray(value))
      return isPhrasing(value)
        ? withdrawFromPhrasing(PhrasingList.parse(value), findNames, fromString)
        : value.map(walk).filter((each) => each !== undefined);
    if (typeof value !== "object" || value === null) return value;
    const person = PersonLike.safeParse(value).data;
    const id = person === undefined ? undefined : own.get(person.id);
    // A recording is nowhere without its address.
    const link = SessionLink.safeParse(value).data;
    if (link !== undefined) return findAny(link.to).length === 0 ? link : undefined;
    // The words that stand for the name are filed as they are read.
    if (id !== undefined) return { id, name: withheldName, sortAs: withheldName, names: [withheldName] };
    const entries = Object.entries(value).map(
      ([key, each]) => [isIdentifier(key) ? fromId(key) : key, walk(each)] as const,
    );
    return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
  };
  return walk;
}

function withdrawFromString(
  text: string,
  findNames: FindNames,
  findAny: FindNames,
  fromId: WithdrawFromId,
): string | undefined {
  if (isIdentifier(text)) return fromId(text);
  if (/^(?:[a-z][a-z+.-]*:|www\.)\S+$/i.test(text)) return findAny(text).length === 0 ? text : undefined;
  return withdrawFromText(text, findNames);
}

function isPhrasing(list: readonly unknown[]): boolean {
  return PhrasingList.safeParse(list).success;
}
