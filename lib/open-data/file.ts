import { z } from "zod";
import { wordsOfId } from "#lib/address/slug";
import type { Site } from "#lib/records/site";

/** Names the folder that the archive of all open data unpacks to after the portal; the archive ends in `.zip`. */
export function nameArchive({ name }: Site): string {
  const words = wordsOfId(name);
  return words === "" ? "proceedings" : words;
}

/** A file as it was published, with its size in bytes. */
export const PublishedFile = z.strictObject({ name: z.string().min(1), bytes: z.int().nonnegative() });
export type PublishedFile = z.infer<typeof PublishedFile>;

/** The name of the file of a collection's JSON Schema. */
export function nameOfSchema(collection: string): string {
  return `${collection}.schema.json`;
}

/** The name of the file that describes a table, by which CSV on the Web finds it. */
export function nameOfMetadata(table: string): string {
  return `${table}.csv-metadata.json`;
}
