import type { Entry } from "#lib/search/engine/entry";
import { toEntry } from "#lib/search/portal/fields";
import type { SearchDocument, SearchKind } from "#lib/search/portal/pack/pack-schema";

/*
 * A page is a list of lists, one for each record: what stands in a search document, then its fields. A field is a
 * number where its words stand already in the record or the one before: a page is compressed, but smaller before too.
 */
const kinds: readonly SearchKind[] = [
  "session",
  "recommendation",
  "wording",
  "quotation",
  "person",
  "paragraph",
  "figure",
  "instrument",
];
const same = { nothing: 0, title: 1, text: 2, before: 3 } as const;

/** Builds the text of a page: a row of JSON for each entry, their ordinals counting on from the first. */
export function buildPage(entries: readonly Entry<SearchDocument>[]): string {
  const rows = entries.map(({ document, fields }, at) => {
    const { id, kind, label, title, text, sessions, names = [], document: source = "", section = "" } = document;
    const before = entries[at - 1]?.fields ?? [];
    const shortened = fields.map((words, field) => shorten(words, document, before[field]));
    return [id, kinds.indexOf(kind), label, title, text, sessions, names, source, section, ...shortened];
  });
  return JSON.stringify(rows);
}

function shorten(words: string, { title, text }: SearchDocument, before: string | undefined): string | number {
  if (words === "") return same.nothing;
  if (words === title) return same.title;
  if (words === text) return same.text;
  return words === before ? same.before : words;
}

/** Reads the entries of a page, the first of which has the given ordinal; the inverse of {@link buildPage}. */
export function readPage(text: string, first: number): Entry<SearchDocument>[] {
  const rows: unknown = JSON.parse(text);
  let before: readonly string[] = [];
  return listOf(rows).map((row, at) => {
    const [id, kind, label, title, words, sessions, names, source, section, ...shortened] = listOf(row);
    const document = readDocument({ id, kind, label, title, text: words, sessions, names, source, section });
    before = shortened.map((each, field) => lengthen(each, document, before[field] ?? ""));
    return toEntry(document, first + at, before);
  });
}

function readDocument(cells: Readonly<Record<string, unknown>>): SearchDocument {
  const names = listOf(cells.names).map(textOf);
  const [source, section] = [textOf(cells.source), textOf(cells.section)];
  return {
    id: textOf(cells.id),
    kind: kinds[Number(cells.kind)] ?? "paragraph",
    label: textOf(cells.label),
    title: textOf(cells.title),
    ...(names.length === 0 ? {} : { names }),
    text: textOf(cells.text),
    sessions: listOf(cells.sessions).map(textOf),
    ...(source === "" ? {} : { document: source }),
    ...(section === "" ? {} : { section }),
  };
}

function lengthen(words: unknown, { title, text }: SearchDocument, before: string): string {
  if (typeof words === "string") return words;
  if (words === same.title) return title;
  if (words === same.text) return text;
  return words === same.before ? before : "";
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error("Unexpected form of a page of records, expected a list");
  return value;
}

function textOf(value: unknown): string {
  if (typeof value !== "string") throw new Error("Unexpected form of a page of records, expected a text");
  return value;
}
