import Papa from "papaparse";
import { type Column, separator, type TableLayout } from "./table";

/**
 * What a spreadsheet would take for a formula. papaparse's own pattern passes over a cell with a line break in it, so this
 * one asks for the first character only.
 */
const formula = /^[=+\-@\t\r]/;

/** Excel reads a file without this mark in the computer's own code page, and spoils every accent. */
const byteOrderMark = "\uFEFF";

/** What a cell can hold. */
type Cell = string | number | boolean | null;

/** Formats the table that a layout asks for out of its collection's records; see {@link formatCsv} for the form. */
export function formatTable({ columns, field }: TableLayout, records: readonly { id: string }[]): string {
  const rows: readonly object[] =
    field === undefined
      ? records
      : records.flatMap((record) => listOf(record, field).map((row) => ({ of: record.id, ...row })));
  return formatRows(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map((column) => toCell(valueAt(row, column)))),
  );
}

/**
 * Formats records as CSV (RFC 4180): UTF-8 with a byte order mark, a header, lines that end in CR LF. The values of a list are
 * joined by "; ", an object and a list of objects stand as JSON, and null is an empty cell. A text that begins as a formula
 * does is given an apostrophe in front.
 */
export function formatCsv(records: readonly object[]): string {
  const rows = records.map((record) => new Map<string, unknown>(Object.entries(record)));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return formatRows(
    columns,
    rows.map((row) => columns.map((column) => toCell(row.get(column)))),
  );
}

function formatRows(fields: string[], data: Cell[][]): string {
  const text = Papa.unparse({ fields, data }, { newline: "\r\n", escapeFormulae: formula });
  // Where there are no rows the header ends in a new line already.
  return byteOrderMark + (data.length === 0 ? text : `${text}\r\n`);
}

function valueAt(row: object, { path, datatype }: Column): unknown {
  const value = path.reduce<unknown>(
    (within, field) => (isObject(within) ? new Map(Object.entries(within)).get(field) : undefined),
    row,
  );
  return datatype === "json" && value !== null ? JSON.stringify(value) : value;
}

function listOf(record: object, field: string): object[] {
  const list: unknown = new Map<string, unknown>(Object.entries(record)).get(field);
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function toCell(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value) && !value.some((each) => typeof each === "object")) return value.join(separator);
  return JSON.stringify(value);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
