import type { JsonSchema } from "./json-schema";

/** What a schema says of one value: its own words, those of what it refers to, and whether null may stand there. */
export interface Shape {
  schema: JsonSchema;
  description: string;
  isNullable: boolean;
}

/** Reads what a schema within `root` says of a value, following its reference and setting null apart. */
export function readShape(schema: JsonSchema, root: JsonSchema): Shape {
  const options = (schema.anyOf ?? [schema]).flatMap(readTypes);
  const own = options.find(({ type }) => type !== "null") ?? schema;
  const target = resolve(own, root);
  return {
    schema: target,
    description: schema.description ?? own.description ?? target.description ?? "",
    isNullable: options.some(({ type }) => type === "null"),
  };
}

function readTypes(schema: JsonSchema): JsonSchema[] {
  return typeof schema.type === "object" ? schema.type.map((type) => ({ ...schema, type })) : [schema];
}

function resolve(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const [, name] = /^#\/\$defs\/(.+)$/.exec(schema.$ref ?? "") ?? [];
  if (name === undefined) return schema;
  const found = root.$defs?.[name];
  if (found === undefined) throw new RangeError(`Unexpected reference "${schema.$ref}", expected one of $defs`);
  return found;
}

/** Reads the schema of the records in a list. */
export function readItems(schema: JsonSchema, root: JsonSchema): JsonSchema | undefined {
  return schema.items === undefined ? undefined : readShape(schema.items, root).schema;
}
