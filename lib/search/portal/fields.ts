import { readWords } from "#lib/search/engine/text/encoder";
import type { Entry, IndexSchema } from "#lib/search/engine/entry";
import type { SearchKind } from "#lib/records/derived/facet";
import type { SearchDocument } from "#lib/search/portal/documents/search-document";

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
  event: 0.3,
  document: 0.3,
  organization: 0.3,
  term: 0.25,
  operation: 0.3,
  project: 0.25,
  publication: 0.25,
  visit: 0.2,
  page: 0.25,
};

/* What a reader who types its whole name wants first; sessions, items and people are first by their words alone. */
const named: ReadonlySet<SearchKind> = new Set<SearchKind>([
  "instrument",
  "event",
  "document",
  "organization",
  "term",
  "operation",
  "project",
  "publication",
  "page",
]);

/** How the terms of search documents weigh; the fields are title, text, account, and the session and event around them. */
export const searchSchema: IndexSchema<SearchDocument> = {
  fieldWeights: [2.5, 1.5, 1, 0.4],
  weigh: ({ kind }) => kindWeights[kind],
  // A person or a paragraph is no answer by its session's title alone.
  qualifiesByContext: ({ kind }) => kind === "recommendation" || kind === "session",
  namesOf: ({ kind, title, names }) => (named.has(kind) ? [title, ...names] : []),
  answersCounts: ({ kind }) => kind === "figure",
};

/** Says whether records of a kind are found by words beside their own: what was said in a session, or an item in another language. */
export function hasAccount(kind: SearchKind): boolean {
  return kind === "session" || kind === "recommendation" || kind === "wording";
}

/** The position of the field that holds what was said in a session, an item in other languages, or who a person is. */
export const accountField = 2;

/** Builds the entry of a search document at its ordinal: `account` is what was said in a session, or an item in other languages, `context` what stands around. */
export function buildEntry(
  document: SearchDocument,
  ordinal: number,
  account: string,
  context: string,
): Entry<SearchDocument> {
  const fields = [...fieldsOf(document, account), context];
  let words: string[][] | undefined;
  return {
    ordinal,
    document,
    fields,
    // Most of those that are found are not ranked by them.
    get words() {
      return (words ??= fields.slice(0, -1).map(readWords));
    },
  };
}

function fieldsOf({ kind, label, title, names, text }: SearchDocument, account: string): string[] {
  if (kind === "session") return [`${label}. ${title}`, "", account];
  // Whose words they are finds a quotation, but below the human.
  if (kind === "quotation") return ["", text, title];
  const named = [title, ...names].join(". ");
  return kind === "person" ? [named, "", text] : [named, text, hasAccount(kind) ? account : ""];
}
