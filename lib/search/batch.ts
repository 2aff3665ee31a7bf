import { z } from "zod";
import { search } from "./query";
import type { Reader } from "./reader";

/** The queries of a batch, a JSON array of strings. */
export const BatchQueries = z.array(z.string());

/** Builds the answer to a batch: for each query the identifiers of its hits, the best first. */
export async function buildBatch(reader: Reader, queries: readonly string[]): Promise<Record<string, string[]>> {
  const answers: [string, string[]][] = [];
  for (const query of queries) answers.push([query, (await search(reader, query)).hits.map(({ id }) => id)]);
  return Object.fromEntries(answers);
}
