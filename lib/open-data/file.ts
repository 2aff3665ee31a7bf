import { z } from "zod";

/** The name of the archive that holds all of the open data, and of the folder it unpacks to. */
export const archiveName = "alliance-proceedings.zip";
export const archiveFolder = "alliance-proceedings";

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
