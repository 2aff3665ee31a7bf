import { buildSearcher } from "#lib/browser/search/searcher/build-searcher";
import { wholeIndex } from "#lib/browser/search/searcher/whole-index";
import { startSearch } from "./page";
import { whenReady } from "#lib/browser/when-ready";

/* The module of the search page where an index is large and has no core. */
whenReady(() =>
  startSearch(({ index = "", tools = "" }) => buildSearcher({ loadWhole: async () => wholeIndex }, { index, tools })),
);
