import { buildChunkSearcher } from "./chunk-searcher";
import { startSearch } from "./search-page";
import { whenReady } from "./when-ready";

/* The module of the search page where what is searched is too much for a pack, and lies in chunks. */
whenReady(() => startSearch(({ chunks = "", tools = "" }) => buildChunkSearcher({ chunks, tools })));
