import { buildChunkSearcher } from "#lib/browser/search/searcher/chunk-searcher";
import { startSearch } from "./page";
import { whenReady } from "#lib/browser/when-ready";

/* The module of the search page where what is searched is too much for a pack, and lies in chunks. */
whenReady(() => startSearch(({ chunks = "", tools = "" }) => buildChunkSearcher({ chunks, tools })));
