import { openCore } from "#lib/search/engine/index/core-reader";
import { fetchBytes } from "#lib/search/portal/fetch-bytes";
import { readPage } from "#lib/search/portal/page";
import { readNames } from "#lib/search/portal/documents/person-names";
import { buildSearcher } from "#lib/browser/search/searcher/build-searcher";
import { startSearch } from "./page";
import { whenReady } from "#lib/browser/when-ready";

/* The module of the search page where an index has a core, from which it answers before it loads what reads the whole. */
whenReady(() =>
  startSearch(({ core = "", index = "", tools = "" }) =>
    buildSearcher(
      {
        loadCore: async () => openCore(await fetchBytes(core), readPage, readNames),
        loadWhole: async () => (await import("./searcher/whole-index")).wholeIndex,
      },
      { index, tools },
    ),
  ),
);
