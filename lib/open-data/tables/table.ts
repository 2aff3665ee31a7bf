import type { JsonSchema } from "#lib/open-data/schema/json-schema";
import { readItems, readShape } from "#lib/open-data/schema/shape";

/** A column of a table: its dotted name, what its values are, and the path to them within a record. */
export interface Column {
  name: string;
  path: readonly string[];
  datatype: "string" | "integer" | "number" | "boolean" | "date" | "anyURI" | "json";
  /** A list whose values are joined in the cell. */
  isList: boolean;
  isNullable: boolean;
  /** A field that the schema does not require: there is no column for it where no record has it. */
  isOptional: boolean;
  description: string;
}

/** How a table of a collection is made: of its records or, where `field` says so, of the lists of records within them. */
export interface TableLayout {
  name: string;
  /** The collection whose records it holds, or to whose records the column `of` leads. */
  collection: string;
  field?: string;
  description: string;
  columns: readonly Column[];
}

/** What stands between the values of a list in one cell. */
export const separator = "; ";

const leading: Column = {
  name: "of",
  path: ["of"],
  datatype: "string",
  isList: false,
  isNullable: false,
  isOptional: false,
  description: "Identifier of the record it belongs to.",
};

/**
 * Lays out the tables of a collection by its schema, so that they have the same columns whatever the records state, but for fields that
 * are optional: its own and, for each list of records that have an `id`, one of that list (`documents-paragraphs`).
 */
export function layOutTables(name: string, root: JsonSchema): TableLayout[] {
  const record = readItems(root, root);
  if (record === undefined) return [];
  const own: TableLayout = {
    name,
    collection: name,
    description: root.description ?? "",
    columns: columnsOf(record, root),
  };
  const inner = Object.entries(record.properties ?? {}).flatMap(([field, value]): TableLayout[] => {
    const { schema, description } = readShape(value, root);
    const items = readItems(schema, root);
    if (!isRecord(items)) return [];
    const columns = columnsOf(items ?? {}, root);
    if (columns.some((column) => column.name === leading.name))
      throw new RangeError(
        `Unexpected field "of" in ${name}.${field}, expected another name: the table has that column already`,
      );
    return [{ name: `${name}-${field}`, collection: name, field, description, columns: [leading, ...columns] }];
  });
  return [own, ...inner];
}

/** Leaves out of a layout the columns of optional fields that none of the collection's records has. */
export function withoutUnused(layout: TableLayout, records: readonly object[]): TableLayout {
  const { field } = layout;
  const rows = field === undefined ? records : records.flatMap((record) => listOf(Reflect.get(record, field)));
  const isUsed = ({ isOptional, path }: Column) => !isOptional || rows.some((row) => holds(row, path));
  return { ...layout, columns: layout.columns.filter(isUsed) };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/* Whether a record has a field, however deep within it. */
function holds(value: unknown, [field, ...path]: readonly string[]): boolean {
  if (field === undefined) return true;
  return typeof value === "object" && value !== null && field in value && holds(Reflect.get(value, field), path);
}

function columnsOf(record: JsonSchema, root: JsonSchema, path: readonly string[] = []): Column[] {
  const required = new Set(record.required ?? Object.keys(record.properties ?? {}));
  return Object.entries(record.properties ?? {}).flatMap(([field, value]): Column[] => {
    const isOptional = !required.has(field);
    const { schema, description, isNullable } = readShape(value, root);
    const items = readItems(schema, root);
    if (isRecord(items)) return [];
    const within = [...path, field];
    if (schema.type === "object")
      return columnsOf(schema, root, within).map((column) => ({
        ...column,
        isNullable: column.isNullable || isNullable || isOptional,
        isOptional: column.isOptional || isOptional,
      }));
    const isList = items !== undefined && items.type === "string" && items.contentMediaType === undefined;
    const datatype = items !== undefined && !isList ? "json" : datatypeOf(schema);
    const hasEmpty = isNullable || isOptional;
    return [{ name: within.join("."), path: within, datatype, isList, isNullable: hasEmpty, isOptional, description }];
  });
}

function datatypeOf({ type, format }: JsonSchema): Column["datatype"] {
  if (type === "integer" || type === "number" || type === "boolean") return type;
  if (format === "date") return "date";
  return format === "uri" ? "anyURI" : "string";
}

function isRecord(items: JsonSchema | undefined): boolean {
  return items?.properties?.["id"] !== undefined;
}
