import { z } from "zod";
import type { Pack } from "./pack-schema";
import { search } from "./query";

/** The queries of a batch, a JSON array of strings. */
export const BatchQueries = z.array(z.string());

/** Builds the answer to a batch: for each query the identifiers of its hits, the best first. */
export function buildBatch(pack: Pack, queries: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(queries.map((query) => [query, search(pack, query).hits.map(({ id }) => id)]));
}
