import type { search, SearchOptions, SearchResult } from "#lib/search/engine/query/search";
import type { IndexedDocument } from "#lib/search/engine/entry";
import type { ChunkReader } from "./chunk-reader";

/** Up to so many postings are read at once: they weigh a byte each, and the line is slower to answer than to send them. */
const few = 8000;

/** An answer to a query; one that is not final has too low a total, and its order may change. */
export interface SearchStep<Document extends IndexedDocument = IndexedDocument> extends SearchResult<Document> {
  final: boolean;
}

/** Searches an index in chunks by the given search; where its words have many postings, it gives first what the best of these answer. */
export async function* searchInSteps<Document extends IndexedDocument>(
  ask: typeof search,
  reader: ChunkReader<Document>,
  query: string,
  options: SearchOptions = {},
): AsyncGenerator<SearchStep<Document>> {
  await reader.prepare(query);
  if (mayAnswerSooner(query, options) && (await reader.countRemaining(query)) > few)
    yield { ...(await ask(reader.topTier(), query, options)), final: false };
  yield { ...(await ask(reader, query, options)), final: true };
}

/* The best postings say nothing of documents in another order, and too little of a phrase or a choice. */
function mayAnswerSooner(query: string, { sort = "relevance", selection = {} }: SearchOptions): boolean {
  return sort === "relevance" && Object.keys(selection).length === 0 && !/["“”„«»]/u.test(query);
}
