import { readTokens } from "#lib/search/engine/text/encoder";
import type { Entry } from "#lib/search/engine/entry";
import { ownFields, type SearchField, searchFields } from "#lib/search/engine/query/options";
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

/** Builds the text of a page: a row of JSON for each entry, the places being those from the first on. */
export function buildPage(entries: readonly Entry[]): string {
  const rows = entries.map(({ document, fields }, at) => {
    const { id, kind, label, title, text, sessions, names = [], document: source = "", section = "" } = document;
    return [
      id,
      kinds.indexOf(kind),
      label,
      title,
      text,
      sessions,
      names,
      source,
      section,
      ...searchFields.map((field) => shorten(fields, field, document, entries[at - 1])),
    ];
  });
  return JSON.stringify(rows);
}

function shorten(
  fields: Entry["fields"],
  field: SearchField,
  { title, text }: SearchDocument,
  before: Entry | undefined,
): string | number {
  const words = fields[field];
  if (words === "") return same.nothing;
  if (words === title) return same.title;
  if (words === text) return same.text;
  return words === before?.fields[field] ? same.before : words;
}

/** Reads the entries of a page, the first of which has the given place; the other half of {@link buildPage}. */
export function readPage(text: string, first: number): Entry[] {
  const rows: unknown = JSON.parse(text);
  const entries: Entry[] = [];
  for (const row of listOf(rows))
    entries.push(readEntry(listOf(row), first + entries.length, entries[entries.length - 1]));
  return entries;
}

function readEntry(row: readonly unknown[], ordinal: number, before: Entry | undefined): Entry {
  const [id, kind, label, title, text, sessions, names, source, section, ...shortened] = row;
  const document = readDocument({ id, kind, label, title, text, sessions, names, source, section });
  const field = (at: number) => lengthen(shortened[at], document, before?.fields[searchFields[at] ?? "text"] ?? "");
  const fields = { title: field(0), text: field(1), account: field(2), context: field(3) };
  const words = searchFields.slice(0, ownFields).map((name) => readTokens(fields[name]).map(({ word }) => word));
  return { ordinal, document, fields, words };
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
