import { readWords } from "#lib/search/engine/text/encoder";
import type { Entry, IndexSchema } from "#lib/search/engine/entry";
import type { Pack, SearchDocument, SearchKind } from "#lib/search/portal/pack/pack-schema";

/** The words that stand around search documents, by the identifier of the session. */
export interface Surroundings {
  /** The words of each session, as its hits are found by them. */
  headings: ReadonlyMap<string, string>;
  /** The paragraphs of each session, put together. */
  accounts: ReadonlyMap<string, string>;
}

/** Gathers the surroundings of the search documents of a pack. */
export function buildSurroundings(pack: Pick<Pack, "events" | "sessions" | "entries">): Surroundings {
  const events = new Map(pack.events.map(({ id, label, year }) => [id, [label, year].join(" ")]));
  const accounts = new Map<string, string>();
  for (const { kind, sessions, text } of pack.entries) {
    const [session] = sessions;
    if (kind !== "paragraph" || session === undefined) continue;
    accounts.set(session, [accounts.get(session), text].filter((part) => part !== undefined).join(" "));
  }
  const headings = new Map(
    pack.sessions.map(({ id, label, title, event }) => [id, [title, label, events.get(event ?? "") ?? ""].join(". ")]),
  );
  return { headings, accounts };
}

/* How much a hit of each kind counts: what people look for above the running text around it. */
const kindWeights: Readonly<Record<SearchKind, number>> = {
  recommendation: 1,
  session: 0.9,
  person: 1,
  wording: 0.35,
  quotation: 0.35,
  instrument: 0.25,
  paragraph: 0.25,
  figure: 0.15,
};

/** How the terms of search documents weigh; the fields are title, text, account, and the session and event around them. */
export const searchSchema: IndexSchema<SearchDocument> = {
  fieldWeights: [2.5, 1.5, 1, 0.4],
  weigh: ({ kind }) => kindWeights[kind],
  // A person or a paragraph is no answer by its session's title alone.
  qualifiesByContext: ({ kind }) => kind === "recommendation" || kind === "session",
};

/** The position of the field that holds what was said in a session, or who a person is. */
export const accountField = 2;

/** Builds the entry of a search document at its ordinal, with what is searched of it by field. */
export function buildEntry(
  document: SearchDocument,
  ordinal: number,
  { headings, accounts }: Surroundings,
): Entry<SearchDocument> {
  const { id, kind, label, title, names = [], text, sessions, section = "" } = document;
  const context = [...sessions.map((session) => headings.get(session) ?? ""), section].join(" ");
  if (kind === "session")
    return toEntry(document, ordinal, [`${label}. ${title}`, "", accounts.get(id) ?? "", context]);
  // Whose words they are finds a quotation, but below the human.
  if (kind === "quotation") return toEntry(document, ordinal, ["", text, title, context]);
  const named = [title, ...names].join(". ");
  return toEntry(document, ordinal, kind === "person" ? [named, "", text, context] : [named, text, "", context]);
}

/** Builds an entry of its fields. */
export function toEntry(document: SearchDocument, ordinal: number, fields: readonly string[]): Entry<SearchDocument> {
  return { ordinal, document, fields, words: fields.slice(0, -1).map(readWords) };
}
