import { z } from "zod";
import type { Corpus } from "#lib/corpus/corpus";

/** What published records are built from; `absoluteUrl` makes the public address of a path within the site, `urlOf` that of an identifier. */
export interface Sources {
  corpus: Corpus;
  absoluteUrl: (path: string) => string;
  urlOf: (id: string) => string;
}

/** A collection of the open data: the schema of its file, and what builds its records but for their addresses. */
export interface Collection {
  schema: z.ZodArray;
  build: (sources: Sources) => readonly { id: string }[];
}

/** Defines a collection of the open data: its title, what it holds, the schema of a published record, and how its records are built. */
export function defineCollection({
  title,
  description,
  record,
  build,
}: Pick<Collection, "build"> & { title: string; description: string; record: z.ZodType }): Collection {
  return { schema: z.array(record).meta({ title, description }), build };
}
