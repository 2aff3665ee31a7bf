import { buildPackSearcher } from "#lib/browser/search/searcher/pack-searcher";
import { startSearch } from "./page";
import { whenReady } from "#lib/browser/when-ready";

/* The module of the search page where what is searched is sent as a pack. */
whenReady(() =>
  startSearch(({ pack = "", packRest = "", tools = "" }) => buildPackSearcher({ core: pack, rest: packRest, tools })),
);
