import type { SearchDocument } from "#lib/search/portal/pack/pack-schema";
import type { Surroundings } from "#lib/search/portal/hit-text";
import type { SearchOptions, SearchResult } from "#lib/search/engine/query/search";
import type { Reader } from "#lib/search/engine/index/reader";
import type { Stage } from "#lib/browser/search/results/status";
import type { SearchTools } from "#lib/browser/search/tools";

/** An answer, or a part of it that comes sooner. */
export interface Step {
  result: SearchResult<SearchDocument>;
  reader: Reader<SearchDocument>;
  /** The lists by which hits say where they stand. */
  surroundings: Surroundings;
  stage: Stage;
  /** What narrows, offers and takes away, once it has come. */
  tools?: SearchTools;
}

/** What answers the search page, from a pack or from an index in chunks. */
export interface Searcher {
  /** How many hits are shown at first, and how many more when the reader asks for more. */
  first: number;
  more: number;
  /** Loads what every answer needs, before anything is asked. */
  prepare(): void;
  /** Answers a query; each step knows more than the one before. Throws where nothing can be had. */
  answer(query: string, options: SearchOptions): AsyncGenerator<Step>;
}
