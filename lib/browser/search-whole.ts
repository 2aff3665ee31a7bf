import { readNarrowingFile } from "#lib/search/chunks/narrowing";
import { isRestFile } from "#lib/search/core-file";
import { buildNarrower } from "#lib/search/facets";
import { buildOrder } from "#lib/search/order";
import type { Pack } from "#lib/search/pack-schema";
import type { search, SearchOptions, SearchResult } from "#lib/search/query";
import type { Reader } from "#lib/search/reader";
import { findRemedies } from "#lib/search/remedy";
import { readRestFile } from "#lib/search/rest-file";
import { readChosen, showChosen, showCounts } from "./search-facets";
import type { Opened } from "./search-load";
import { showRemedies } from "./search-remedies";
import { startTakingAway } from "./search-take-away";
import { showTerms } from "./search-terms";

/** What the search page needs only after its first answer: reading the rest, narrowing, ways out of an empty answer, taking away. */
export type SearchTools = ReturnType<typeof buildTools>;

/** What the module of a pack lends this one, so that neither is sent twice nor both need a third. */
export interface Lent {
  readShelf: Parameters<typeof readRestFile>[2];
  openPack: (pack: Pack) => Opened["reader"];
}

const mostTaken = 1000;

/** Builds the tools of the search page, which search as the first module does. */
export function buildTools(ask: typeof search) {
  return {
    readWhole(core: Pack, file: unknown, { readShelf, openPack }: Lent): Opened {
      if (!isRestFile(file))
        throw new Error("Unexpected content of the second file, expected the rest of a search pack");
      const pack = readRestFile(core, file, readShelf);
      return {
        pack,
        reader: {
          ...openPack(pack),
          order: buildOrder(pack),
          ...(pack.facets === undefined ? {} : { narrower: buildNarrower(pack.facets) }),
        },
      };
    },
    readNarrowing: readNarrowingFile,
    /** Finds all hits, also those that are not shown; of an index in chunks, which loads each, the best thousand. */
    findAll: async (reader: Reader, query: string, options: SearchOptions) =>
      (await ask(reader, query, { ...options, limit: Math.max(reader.depth, mostTaken) })).hits,
    findRemedies: (reader: Reader, query: string, result: SearchResult, options: SearchOptions) =>
      findRemedies(ask, reader, query, result, options),
    readChosen,
    showChosen,
    showCounts: (panel: HTMLElement, counts: SearchResult["counts"], narrow: Reader["narrow"], query: string) => {
      showCounts(panel, counts, narrow);
      showTerms(panel, query);
    },
    showRemedies,
    startTakingAway,
  };
}
