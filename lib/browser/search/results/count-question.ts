import type { Facet } from "#lib/records/derived/facet";
import type { Selection } from "#lib/search/engine/facets/selection";

/** What can be chosen of a facet, and what readers call it. */
export interface Choice {
  facet: Facet;
  value: string;
  label: string;
}

/** How many records of the portal are asked for: those of a choice, that other choices and words narrow. */
export interface CountQuestion {
  selection: Selection;
  /** What is left for the search. */
  words: string;
  /** What is counted, and by which choices, as readers call them. */
  counted: string;
  narrowed: readonly Choice[];
}

/* What can be counted, with the kind of record that it is of. */
const countable: Readonly<Partial<Record<Facet, string>>> = {
  "list-kind": "recommendation",
  "session-kind": "session",
  kind: "",
};

const asks = /^\s*(?:how many|number of|count of)\s+(.+?)[\s?.!]*$/iu;
const joining =
  /\b(?:a|about|addressed|adopted|all|any|are|at|by|concerning|did|directed|do|does|for|from|given|have|in|is|made|of|on|regarding|that|the|there|to|was|were|with)\b/gu;

/** Reads a question for a count of the portal's own records, by what can be chosen; none where it asks for something else. */
export function readCountQuestion(query: string, choices: readonly Choice[]): CountQuestion | undefined {
  const asked = fold(asks.exec(query)?.[1] ?? "");
  const things = choices.filter(({ facet }) => countable[facet] !== undefined);
  const [thing] = things
    .filter(({ label }) => startsWith(asked, fold(label)))
    .sort((a, b) => rankOf(a) - rankOf(b) || b.label.length - a.label.length);
  if (thing === undefined) return undefined;
  const kind = countable[thing.facet] ?? "";
  let rest = ` ${asked.slice(fold(thing.label).length)} `;
  const narrowed: Choice[] = [];
  for (const choice of choices) {
    const found = narrowing(rest, choice);
    if (found === undefined) continue;
    narrowed.push(choice);
    rest = rest.replace(found, " ");
  }
  const words = rest.replaceAll(joining, " ").replaceAll(/\s+/gu, " ").trim();
  const selection: Partial<Record<Facet, string[]>> = { [thing.facet]: [thing.value] };
  if (kind !== "") selection.kind = [kind];
  for (const { facet, value } of narrowed) selection[facet] = [...(selection[facet] ?? []), value];
  return { selection, words, counted: thing.label, narrowed };
}

/* A kind of list or session says more exactly what is meant than the kind of record. */
function rankOf({ facet }: Choice): number {
  return Object.keys(countable).indexOf(facet);
}

/* A conference by its number, an addressee by its name behind "to", a topic by its name elsewhere. */
function narrowing(rest: string, { facet, label }: Choice): RegExp | undefined {
  const name = fold(label);
  const patterns: Readonly<Partial<Record<Facet, string>>> = {
    event: patternOfEvent(name),
    topic: `(?<! to| to the) ${name.replace(/s$/u, "")}s? `,
    addressee: ` (?:to|to the) ${name.replace(/s$/u, "")}s? `,
  };
  const pattern = patterns[facet];
  const found = pattern === undefined ? undefined : new RegExp(pattern, "u");
  return found?.test(rest) === true ? found : undefined;
}

/* "The 18th", "the 18th conference", "conference 18": the other words of its name may be there. */
function patternOfEvent(name: string): string {
  const [whole, number] = /\b(\d+)(?:st|nd|rd|th)?\b/u.exec(name) ?? [];
  if (whole === undefined || number === undefined) return ` ${name} `;
  const others = `(?:${name
    .split(" ")
    .filter((word) => word !== whole)
    .join("|")})`;
  return ` (?:${others} )*${number}(?:st|nd|rd|th)?(?: ${others})* `;
}

function startsWith(text: string, name: string): boolean {
  return ` ${text} `.startsWith(` ${name} `);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
