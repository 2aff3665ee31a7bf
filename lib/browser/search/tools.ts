import type { Reader } from "#lib/search/engine/index/reader";
import { findRemedies } from "#lib/search/engine/query/remedy";
import type { search, SearchOptions, SearchResult } from "#lib/search/engine/query/search";
import { readNarrowingFile } from "#lib/search/portal/narrowing";
import type { SearchDocument } from "#lib/search/portal/documents/search-document";
import { startExport } from "#lib/browser/search/export/start-export";
import { readChosen, showChosen, showCounts } from "#lib/browser/search/results/facets";
import { showRemedies } from "#lib/browser/search/results/remedies";
import { formatMatches } from "#lib/browser/search/results/matches";
import { formatSearched, formatStatus } from "#lib/browser/search/results/status";
import { showOwnCount } from "#lib/browser/search/results/own-count";
import { showTerms } from "#lib/browser/search/results/terms";

/** What the search page needs only after its first answer: narrowing, remedies of an empty answer, export. */
export type SearchTools = ReturnType<typeof buildTools>;

const mostExported = 1000;

/** Builds the tools of the search page, which search as the first module does: its search is injected, so that it is not sent twice. */
export function buildTools(ask: typeof search) {
  return {
    readNarrowing: readNarrowingFile,
    /** Finds all hits, also those that are not shown; of a large index, which loads each, the best thousand. */
    findAll: async (reader: Reader<SearchDocument>, query: string, options: SearchOptions) => {
      const { hits } = await ask(reader, query, { ...options, limit: Math.max(reader.depth, mostExported) });
      return hits.map(({ entry }) => entry.document);
    },
    findRemedies: (reader: Reader, query: string, result: SearchResult, options: SearchOptions) =>
      findRemedies(ask, reader, query, result, options),
    formatMatches,
    formatStatus,
    formatSearched,
    readChosen,
    showChosen,
    showCounts: (panel: HTMLElement, counts: SearchResult["counts"], reader: Reader, query: string) => {
      showCounts(panel, counts, reader.narrow);
      showTerms(panel, query);
      void showOwnCount(ask, panel, reader, query);
    },
    showRemedies,
    startExport,
  };
}
