import { buildWithheldWord } from "#lib/records/ledger/withdrawn";
import type { Withdrawal } from "./withdrawal";

/** Answers an identifier or an address within the site without the names it spells: "people/mira-solberg" → "people/withheld-1". */
export type WithdrawFromId = (id: string) => string;

/** Says whether a string is an identifier, a piece of one or an address within the site, and no words. */
export function isIdentifier(text: string): boolean {
  return /^[a-z0-9/#-]+$/.test(text);
}

/**
 * Builds what takes the names out of identifiers. Those of people, bodies and instruments change only where they are the
 * person's own or spell the whole name; any other ("interview-solberg") also where it spells the family name.
 */
export function buildIdWithdrawer({ people }: Withdrawal): WithdrawFromId {
  const own = people.flatMap(({ ids, number }) =>
    ids.map((id, at) => {
      const name = id.slice("people/".length);
      // An identifier that leads on to the person's goes on doing so under a word of its own.
      const word = at === 0 ? buildWithheldWord(number) : `${buildWithheldWord(number)}-${at + 1}`;
      return { pattern: new RegExp(`(?<=(?:^|/)people/)${name}(?=$|[/#])`, "g"), word };
    }),
  );
  const whole = people.flatMap(({ full, number }) =>
    full.filter((words) => words.length > 1).map((words) => compile(words, number)),
  );
  const family = people
    .filter(({ isWord }) => !isWord)
    .flatMap(({ full, short, number }) =>
      [...short, ...full.filter((words) => words.length === 1)].map((words) => compile(words, number)),
    );
  return (id) => {
    const isOfSomebody = /^\/?people\//.test(id);
    const isNamed = /^\/?(?:organizations|instruments)\//.test(id);
    const rules = isOfSomebody ? own : isNamed ? whole : [...own, ...whole, ...family];
    return rules.reduce((rest, { pattern, word }) => rest.replace(pattern, word), id);
  };
}

function compile(words: readonly string[], number: number): { pattern: RegExp; word: string } {
  return { pattern: new RegExp(`(?<![a-z0-9])${words.join("-")}(?![a-z0-9])`, "g"), word: buildWithheldWord(number) };
}
