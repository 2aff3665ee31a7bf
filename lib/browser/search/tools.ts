import { readNarrowingFile } from "#lib/search/portal/chunks/narrowing";
import { isRestFile } from "#lib/search/portal/pack/core-file";
import { buildNarrower } from "#lib/search/engine/facets/facet-table";
import { buildOrder } from "#lib/search/portal/order";
import type { Pack } from "#lib/search/portal/pack/pack-schema";
import type { search, SearchOptions, SearchResult } from "#lib/search/engine/query/search";
import type { Reader } from "#lib/search/engine/index/reader";
import { findRemedies } from "#lib/search/engine/query/remedy";
import { readRestFile } from "#lib/search/portal/pack/rest-file";
import { readChosen, showChosen, showCounts } from "#lib/browser/search/results/facets";
import type { Opened } from "#lib/browser/search/searcher/opened-pack";
import { showRemedies } from "#lib/browser/search/results/remedies";
import { startExport } from "#lib/browser/search/export/start-export";
import { showTerms } from "#lib/browser/search/results/terms";

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
    startTakingAway: startExport,
  };
}
