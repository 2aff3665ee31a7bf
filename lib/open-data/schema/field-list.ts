import type { JsonSchema } from "./json-schema";
import { readItems, readShape } from "./shape";

/** A field as documentation shows it: its path within the record, the form of its values, and what it means. */
export interface FieldEntry {
  path: string;
  name: string;
  depth: number;
  form: string;
  isNullable: boolean;
  /** The values it can have, where they are a few words. */
  values: readonly string[];
  description: string;
}

/** Lists the fields of a collection's records in their order, those within an object or a list of objects below it. */
export function listFields(root: JsonSchema): FieldEntry[] {
  const record = readItems(root, root);
  return record === undefined ? [] : listWithin(record, root, "", 0);
}

function listWithin(record: JsonSchema, root: JsonSchema, prefix: string, depth: number): FieldEntry[] {
  return Object.entries(record.properties ?? {}).flatMap(([name, field]): FieldEntry[] => {
    const { schema, description, isNullable } = readShape(field, root);
    const items = readItems(schema, root);
    const path = `${prefix}${name}${items === undefined ? "" : "[]"}`;
    const entry = {
      path,
      name,
      depth,
      form: formatForm(schema, items),
      isNullable,
      values: valuesOf(schema),
      description,
    };
    return [entry, ...listWithin(items ?? schema, root, `${path}.`, depth + 1)];
  });
}

function valuesOf({ enum: values, const: value }: JsonSchema): readonly string[] {
  return values ?? (value === undefined ? [] : [String(value)]);
}

function formatForm(schema: JsonSchema, items: JsonSchema | undefined): string {
  if (items !== undefined) return `list of ${formatSeveral(items)}`;
  if (schema.type === "object") return "object";
  if (schema.type === "integer") return "whole number";
  if (schema.type === "number") return "number";
  if (schema.type === "boolean") return "true or false";
  if (schema.format === "uri") return "address";
  if (schema.format === "date") return "day";
  if (schema.enum !== undefined || schema.const !== undefined) return "word";
  return isIdentifier(schema) ? "identifier" : "text";
}

function formatSeveral(items: JsonSchema): string {
  if (items.type === "object") return "objects";
  return isIdentifier(items) ? "identifiers" : "texts";
}

/** Says whether a value is an identifier, by the sign that parts its words into a path. */
function isIdentifier({ pattern }: JsonSchema): boolean {
  return pattern?.includes("\\/") === true;
}
