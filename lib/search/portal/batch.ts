import { z } from "zod";
import { search } from "#lib/search/engine/query/search";
import type { ChunkReader } from "#lib/search/engine/chunks/reader/chunk-reader";

/** The queries of a batch, a JSON array of strings. */
export const BatchQueries = z.array(z.string());

/** An answer of a batch: identifiers, the best first; `said` where the page would say that nothing has all the words. */
export const BatchAnswer = z.union([
  z.array(z.string()),
  z.strictObject({ ids: z.array(z.string()).min(1), said: z.literal(true) }),
]);
export type BatchAnswer = z.infer<typeof BatchAnswer>;

/** Builds the answers to a batch, by query. */
export async function buildBatch(
  reader: ChunkReader,
  queries: readonly string[],
): Promise<Record<string, BatchAnswer>> {
  const answers: [string, BatchAnswer][] = [];
  for (const query of queries) {
    await reader.prepare(query);
    const { hits, complete } = await search(reader, query);
    const ids = hits.map(({ id }) => id);
    answers.push([query, ids.length > 0 && complete === 0 ? { ids, said: true } : ids]);
  }
  return Object.fromEntries(answers);
}

/** Gives the identifiers of an answer. */
export function idsOf(answer: BatchAnswer): readonly string[] {
  return Array.isArray(answer) ? answer : answer.ids;
}
