import type { SearchDocument } from "#lib/search/portal/documents/search-document";
import type { SearchOptions, SearchResult } from "#lib/search/engine/query/search";
import type { Reader } from "#lib/search/engine/index/reader";
import type { Stage } from "#lib/browser/search/results/early-status";
import type { SearchTools } from "#lib/browser/search/tools";

/** An answer, or a part of it that comes sooner. */
export interface Step {
  result: SearchResult<SearchDocument>;
  reader: Reader<SearchDocument>;
  stage: Stage;
  /** What narrows, offers and takes away, once it has come. */
  tools?: SearchTools;
}

/** What answers the search page. */
export interface Searcher {
  /** How many hits are shown at first, and how many more when the reader asks for more. */
  first: number;
  more: number;
  /** Loads what every answer needs, before anything is asked. */
  prepare(): void;
  /** Answers a query; each step knows more than the one before. Throws where nothing can be had. */
  answer(query: string, options: SearchOptions): AsyncGenerator<Step>;
}
