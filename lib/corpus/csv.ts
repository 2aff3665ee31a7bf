import Papa from "papaparse";

/**
 * What a spreadsheet would take for a formula. papaparse's own pattern passes over a cell with a line break in it, so this
 * one asks for the first character only.
 */
const formula = /^[=+\-@\t\r]/;

/** Excel reads a file without this mark in the computer's own code page, and spoils every accent. */
const byteOrderMark = "\uFEFF";

/** What a cell can hold. */
type Cell = string | number | boolean | null;

/** Records of one table: its name, and a row for each. */
export interface Table {
  name: string;
  records: readonly object[];
}

/**
 * Builds the tables of a collection: its own and, where its records hold lists of records that have an `id`, one for each such
 * list (`documents-paragraphs`), whose rows begin with `of`, the identifier of the record they belong to.
 */
export function buildTables(name: string, records: readonly { id: string }[]): Table[] {
  const inner = new Map<string, object[]>();
  const own = records.map((record) =>
    Object.fromEntries(
      Object.entries(record).filter(([field, value]: [string, unknown]) => {
        if (!isListOfIdentified(value)) return true;
        inner.set(field, [...(inner.get(field) ?? []), ...value.map((row) => ({ of: record.id, ...row }))]);
        return false;
      }),
    ),
  );
  return [{ name, records: own }, ...[...inner].map(([field, rows]) => ({ name: `${name}-${field}`, records: rows }))];
}

/**
 * Formats records as CSV (RFC 4180): UTF-8 with a byte order mark, a header, lines that end in CR LF. Fields of an object
 * become dotted columns (`stated.words`), the values of a list are joined by "; ", a list of objects stands as JSON, and null
 * is an empty cell. A text that begins as a formula does is given an apostrophe in front.
 */
export function formatCsv(records: readonly object[]): string {
  const rows = records.map((record) => new Map(flatten(record)));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  // An object that is missing from some records leaves a column of its own name there, always empty.
  const shown = columns.filter((column) => !columns.some((other) => other.startsWith(`${column}.`)) || rows.some((row) => (row.get(column) ?? null) !== null));
  const data = rows.map((row) => shown.map((column) => row.get(column) ?? null));
  return byteOrderMark + Papa.unparse({ fields: shown, data }, { newline: "\r\n", escapeFormulae: formula }) + "\r\n";
}

function flatten(value: object, prefix = ""): [column: string, cell: Cell][] {
  return Object.entries(value).flatMap(([field, inner]: [string, unknown]): [string, Cell][] => {
    const column = `${prefix}${field}`;
    return isObject(inner) ? flatten(inner, `${column}.`) : [[column, toCell(inner)]];
  });
}

function toCell(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value) && !value.some((each) => typeof each === "object")) return value.join("; ");
  return JSON.stringify(value);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListOfIdentified(value: unknown): value is object[] {
  return Array.isArray(value) && value.length > 0 && value.every((each) => isObject(each) && "id" in each);
}
