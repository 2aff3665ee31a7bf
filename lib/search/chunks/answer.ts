import { search, type SearchOptions, type SearchResult } from "../query";
import type { ChunkReader } from "./reader";

/** Up to so many documents all places of a few words weigh hardly more than the best of them. */
const small = 20_000;

/** An answer to a query; one that is not final has too low a total, and its order may change. */
export interface Answer extends SearchResult {
  final: boolean;
}

/** Searches an index in chunks, and of a large one gives first what the best places of the words answer. */
export async function* searchInSteps(reader: ChunkReader, query: string, options: SearchOptions = {}): AsyncGenerator<Answer> {
  await reader.prepare(query);
  if (mayAnswerSooner(reader, query, options)) yield { ...(await search(reader.best(query), query, options)), final: false };
  yield { ...(await search(reader, query, options)), final: true };
}

/* The best places say nothing of documents in another order, and too little of a phrase or a choice. */
function mayAnswerSooner({ size }: ChunkReader, query: string, { sort = "relevance", selection = {} }: SearchOptions): boolean {
  return size > small && sort === "relevance" && Object.keys(selection).length === 0 && !/["“”„«»]/u.test(query);
}
