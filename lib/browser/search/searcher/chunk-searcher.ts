import { searchInSteps } from "#lib/search/engine/chunks/reader/search-in-steps";
import { openChunksAt } from "#lib/search/portal/chunks/open-chunks";
import { search } from "#lib/search/engine/query/search";
import { hasSelection } from "#lib/search/engine/facets/selection";
import { fetchJson } from "#lib/browser/fetch-json";
import { loadTools, once } from "./load-pack";
import type { Searcher } from "./searcher";

/* What stands in chunks says itself where it stands. */
const surroundings = { events: [], sessions: [], documents: [] };

/** Builds what answers from an index in chunks, of which only what a query needs is loaded. */
export function buildChunkSearcher({ chunks, tools: address }: { chunks: string; tools: string }): Searcher {
  const load = once(async () => Object.assign(await openChunksAt(chunks), { narrow }));
  // In a large corpus this is a large file; it comes for those who narrow, or sort by the proceedings.
  const narrow: () => Promise<unknown> = once(async () =>
    Object.assign(await load(), (await loadLater()).readNarrowing(await fetchJson(`${chunks}/narrow.json`))),
  );
  const loadLater = once(async () => (await loadTools(address)).buildTools(search));
  return {
    // Each may be a page of records to load.
    first: 10,
    more: 40,
    prepare: () => void load().catch(() => undefined),
    async *answer(query, options) {
      const reader = await load();
      if (options.sort === "proceedings" || hasSelection(options.selection ?? {})) await narrow();
      for await (const { final, ...result } of searchInSteps(reader, query, options)) {
        const tools = final ? await loadLater().catch(() => undefined) : undefined;
        yield {
          result,
          reader,
          surroundings,
          stage: final ? "done" : "searching",
          ...(tools === undefined ? {} : { tools }),
        };
      }
    },
  };
}
