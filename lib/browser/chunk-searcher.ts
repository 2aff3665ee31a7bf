import { searchInSteps } from "#lib/search/chunks/answer";
import { openChunksAt } from "#lib/search/chunks/client";
import { openPack } from "#lib/search/open-pack";
import { search } from "#lib/search/query";
import { readShelf } from "#lib/search/shelf";
import { loadTools, once } from "./search-load";
import type { Searcher } from "./searcher";

/* What stands in chunks says itself where it stands. */
const surroundings = { events: [], sessions: [], documents: [] };

/** Builds what answers from an index in chunks, of which only what a query needs is loaded. */
export function buildChunkSearcher({ chunks, tools: address }: { chunks: string; tools: string }): Searcher {
  const load = once(() => openChunksAt(chunks));
  const loadLater = once(async () => (await loadTools(address)).buildTools({ search, readShelf, openPack }));
  return {
    prepare: () => void load().catch(() => undefined),
    async *answer(query, options) {
      const reader = await load();
      for await (const { final, ...result } of searchInSteps(reader, query, options)) {
        const tools = final ? await loadLater().catch(() => undefined) : undefined;
        yield { result, reader, surroundings, stage: final ? "done" : "searching", ...(tools === undefined ? {} : { tools }) };
      }
    },
  };
}
