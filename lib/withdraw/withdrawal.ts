import type { FactCollection } from "#lib/address/identifier";
import { z } from "zod";
import type { CorpusRecords } from "#lib/records/corpus-records";
import { isEastAsian } from "#lib/text/names/family-first";
import { parseName } from "#lib/text/names/filed-name";
import type { Person } from "#lib/records/people/person";
import type { WithdrawnEntry } from "#lib/records/ledger/withdrawn";
import { escapePattern, spellOut, withoutSpeltOut, wordsOf } from "./fold";

const Words = z.array(z.string().min(1)).min(1);

/** A person whose name is withdrawn: every form of it as folded words; `isWord` where the family name alone is an ordinary word. */
export const Withheld = z.strictObject({
  number: z.int().positive(),
  /** The identifier, and those that lead on to it. */
  ids: z.array(z.string()).min(1),
  /** The forms that name the person wherever they stand, and those that do so alone: the family name. */
  full: z.array(Words).min(1),
  short: z.array(Words),
  given: z.array(z.string()),
  isWord: z.boolean(),
});
export type Withheld = z.infer<typeof Withheld>;

/** Whose names are withdrawn; `keep` are the names of others (a prize, a town) that contain one of the family names and stay. */
export const Withdrawal = z.strictObject({ people: z.array(Withheld), keep: z.array(Words) });
export type Withdrawal = z.infer<typeof Withdrawal>;

/** Builds what the withdrawing goes by out of the records and the list; throws where a person of the list is not in the records. */
export function buildWithdrawal(records: CorpusRecords, entries: readonly WithdrawnEntry[]): Withdrawal {
  const prose = entries.length === 0 ? "" : JSON.stringify(records);
  const people = entries.map((entry, at) => {
    const person = records.people.find(({ id }) => id === entry.person);
    if (person === undefined)
      throw new Error(`Unexpected person "${entry.person}" to withdraw, expected one of content/people.json.`);
    return buildWithheld({ number: at + 1, person, entry, prose, records });
  });
  const withdrawn = new Set(entries.map(({ person }) => person));
  const others = [...findOtherNames(records, withdrawn), ...entries.flatMap(({ keep }) => keep)].map(wordsOf);
  const shorts = people.flatMap(({ short }) => short);
  const keep = others.filter((words) => words.length > 0 && shorts.some((short) => holds(words, short)));
  return { people, keep: distinct(keep) };
}

interface Known {
  number: number;
  person: Person;
  entry: WithdrawnEntry;
  prose: string;
  records: CorpusRecords;
}

function buildWithheld({ number, person, entry, prose, records }: Known): Withheld {
  const ids = [person.id, ...findAliases(records, person.id)];
  const printed = [
    ...findAttributions(records, person.id),
    ...records.corrections.filter(({ id }) => ids.includes(id)).flatMap(({ from, to }) => [from, to]),
  ];
  const { families, given } = splitName(person);
  const names = [
    ...person.names,
    person.name,
    ...(person.sortAs === undefined ? [] : [person.sortAs]),
    ...printed,
    ...ids.map((id) => id.slice("people/".length)),
    ...entry.also,
  ];
  const wordsOfAll = (spelt: readonly string[]) => distinct(spelt.map(wordsOf).filter((words) => words.length > 0));
  return {
    number,
    ids,
    full: wordsOfAll(names.flatMap((name) => [...spellOut(name), withoutSpeltOut(name)])),
    short: wordsOfAll(families.flatMap(spellOut)),
    given: [...new Set(given.flatMap(spellOut).flatMap(wordsOf))],
    isWord: families.some((family) =>
      new RegExp(`(?<=[\\s(“])${escapePattern(family.toLowerCase())}(?=[\\s,.;:)”])`, "u").test(prose),
    ),
  };
}

/** Who is filed under the first name is called by it ("Mira Jónsdóttir" in Iceland), so either word names them. */
function splitName(person: Person): { families: string[]; given: string[] } {
  const [family, first] = person.sortAs?.split(",", 2).map((part) => part.trim()) ?? [];
  const words = person.name.split(/\s+/u);
  if (family !== undefined && first !== undefined) return { families: [family], given: first.split(/\s+/u) };
  if (person.sortAs === undefined) {
    const filed = isEastAsian(person.name) ? undefined : parseName(person.name);
    // One character is part of many words: such a name is looked for whole.
    return filed === undefined
      ? { families: [person.name], given: [] }
      : { families: [filed.family], given: filed.given.split(/\s+/u) };
  }
  const last = words.at(-1) ?? person.name;
  return { families: [...new Set([last, words[0] ?? last])], given: words };
}

/** The names under which credits, quotations and interviews have the person. */
function findAttributions(records: CorpusRecords, person: string): string[] {
  const attributions = [
    ...records.sessions.flatMap(({ credits }) => credits),
    ...records.quotations.flatMap(({ by }) => by ?? []),
    ...records.interviews.map((interview) => interview.with),
  ];
  return attributions.filter((each) => each.person === person).map(({ name }) => name);
}

function findAliases(records: CorpusRecords, id: string): string[] {
  return records.aliases
    .filter(({ to }) => to === id)
    .flatMap((alias) => [alias.id, ...findAliases(records, alias.id)]);
}

function findOtherNames(records: CorpusRecords, withdrawn: ReadonlySet<string>): string[] {
  // Names of bodies, places and texts in each collection of facts, which stay where they contain a withdrawn family name; not of people.
  const inFacts = {
    figures: [],
    survey: records.survey.map(({ country }) => country),
    visits: records.visits.map(({ country }) => country),
    "field-operations": records["field-operations"].flatMap(({ name, place, country = [] }) =>
      [name, place, country].flat(),
    ),
    publications: [],
    projects: [],
    instruments: records.instruments.flatMap(({ name, forms }) => [name, ...forms]),
  } satisfies Record<FactCollection, string[]>;
  return [
    ...records.people.filter(({ id }) => !withdrawn.has(id)).flatMap(({ names }) => names),
    ...records.organizations.flatMap(({ names }) => names),
    ...Object.values(inFacts).flat(),
  ];
}

function holds(words: readonly string[], short: readonly string[]): boolean {
  return ` ${words.join(" ")} `.includes(` ${short.join(" ")} `);
}

function distinct(lists: readonly (readonly string[])[]): string[][] {
  return [...new Map(lists.map((words) => [words.join(" "), [...words]])).values()];
}

/**
 * Leaves out the family names that somebody else has too: where words stand alone, as in the index of the search, nobody can tell
 * whose they are.
 */
export function withoutShared({ people, keep }: Withdrawal): Withdrawal {
  return {
    keep,
    people: people.map((person) => ({
      ...person,
      short: person.short.filter((short) => !keep.some((words) => holds(words, short))),
    })),
  };
}
