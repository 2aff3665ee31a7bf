import { buildDataPath } from "#lib/address/data-path";
import { z } from "zod";
import { type CollectionName, collectionNames, collections } from "#lib/open-data/collections";
import { nameOfSchema } from "#lib/open-data/file";

/** A JSON Schema as far as the portal's own are written: what documentation, tables and tests read of one. */
export interface JsonSchema {
  $schema?: string | undefined;
  $id?: string | undefined;
  $ref?: string | undefined;
  $defs?: Record<string, JsonSchema> | undefined;
  title?: string | undefined;
  description?: string | undefined;
  /** One type or, where null may stand there too, a list of the two. */
  type?: string | string[] | undefined;
  const?: string | number | boolean | undefined;
  enum?: string[] | undefined;
  format?: string | undefined;
  pattern?: string | undefined;
  contentMediaType?: string | undefined;
  anyOf?: JsonSchema[] | undefined;
  items?: JsonSchema | undefined;
  properties?: Record<string, JsonSchema> | undefined;
  required?: string[] | undefined;
}

const Nested: z.ZodType<JsonSchema> = z.lazy(() =>
  z.looseObject({
    ...Object.fromEntries(
      ["$schema", "$id", "$ref", "title", "description", "format", "pattern", "contentMediaType"].map((name) => [
        name,
        z.string().optional(),
      ]),
    ),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    const: z.union([z.string(), z.number(), z.boolean()]).optional(),
    enum: z.array(z.string()).optional(),
    required: z.array(z.string()).optional(),
    anyOf: z.array(Nested).optional(),
    items: Nested.optional(),
    properties: z.record(z.string(), Nested).optional(),
    $defs: z.record(z.string(), Nested).optional(),
  }),
);

/** Builds the JSON Schema (draft 2020-12) of a collection's file; `$id` is its public address. */
export function buildJsonSchema(name: CollectionName, absoluteUrl: (path: string) => string): JsonSchema {
  const { $schema, ...schema } = Nested.parse(
    z.toJSONSchema(collections[name].schema, {
      override: ({ jsonSchema }) => {
        // How a missing value comes to be null, and how far whole numbers go in JavaScript, is nothing to who reads the file.
        delete jsonSchema.default;
        if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
        if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
        // The format says the same, and zod's pattern for a date fills a line of its own.
        if (jsonSchema.format === "date") delete jsonSchema.pattern;
      },
    }),
  );
  return { $schema, $id: absoluteUrl(buildDataPath(nameOfSchema(name))), ...schema };
}

/** Builds the JSON Schemas of all collections by name. */
export function buildJsonSchemas(absoluteUrl: (path: string) => string): ReadonlyMap<CollectionName, JsonSchema> {
  return new Map(collectionNames.map((name) => [name, buildJsonSchema(name, absoluteUrl)]));
}
