import { searchKinds } from "#lib/records/derived/facet";
import type { Entry } from "#lib/search/engine/entry";
import { accountField, buildEntry, hasAccount } from "./fields";
import type { SearchDocument } from "#lib/search/portal/documents/search-document";

/*
 * A page of records is a list of columns, each a cell for every record. `null` is what the record before has, and an empty
 * identifier or label that of the record before counted on by one; a column of nothing else is empty. The cells of a record follow the order of `cellsOf`.
 */

/** How many of the columns hold what may be counted on. */
const counted = 2;

/** Builds the text of a page of records. */
export function buildPage(entries: readonly Entry<SearchDocument>[]): string {
  const rows = entries.map(cellsOf);
  // A portal of one language has no column for it.
  const empties = cellsOf(undefined).slice(0, rows.some((row) => row[9] !== "") ? 10 : 9);
  const columns = empties.map((empty, column) =>
    rows.map((row, at) => shorten(row[column], at === 0 ? empty : rows[at - 1]?.[column], column)),
  );
  return JSON.stringify(columns.map((column) => (column.every((cell) => cell === null) ? [] : column)));
}

function cellsOf(entry: Entry<SearchDocument> | undefined): (string | number | readonly string[])[] {
  if (entry === undefined) return ["", "", 0, "", "", "", "", "", [], ""];
  const { id, kind, label, venue, title, names, text, lang = "" } = entry.document;
  const account = hasAccount(kind) ? (entry.fields[accountField] ?? "") : "";
  return [id, label, searchKinds.indexOf(kind), venue, title, text, account, entry.fields.at(-1) ?? "", names, lang];
}

function shorten(cell: unknown, before: unknown, column: number): unknown {
  if (column < counted) return cell === countOn(String(before)) ? "" : cell;
  return JSON.stringify(cell) === JSON.stringify(before) ? null : cell;
}

/** Reads the entries of a page, the first of which has the given ordinal; the other half of {@link buildPage}. */
export function readPage(page: string, first: number): Entry<SearchDocument>[] {
  const columns: unknown = JSON.parse(page);
  const cells = listOf(columns).map(listOf);
  const row: unknown[] = cellsOf(undefined);
  return (cells[0] ?? []).map((_, at) => {
    cells.forEach((column, number) => {
      row[number] = column[at] === "" && number < counted ? countOn(String(row[number])) : (column[at] ?? row[number]);
    });
    const [id, label, kind, venue, title, text, account, context, names, lang] = row;
    const document = {
      id: String(id),
      kind: searchKinds[Number(kind)] ?? "paragraph",
      label: String(label),
      venue: String(venue),
      title: String(title),
      names: listOf(names).map(String),
      text: String(text),
      ...(lang ? { lang: String(lang) } : {}),
    };
    return buildEntry(document, first + at, String(account), String(context));
  });
}

/* "harbour-3/panel-1/r9" is followed by "harbour-3/panel-1/r10", and "Person" by "Person". */
function countOn(text: string): string {
  return text.replace(/\d+$/u, (number) => String(Number(number) + 1));
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error("Unexpected form of a page of records, expected a list");
  return value;
}
