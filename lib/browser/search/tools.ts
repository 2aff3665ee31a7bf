import type { Reader } from "#lib/search/engine/index/reader";
import { findRemedies } from "#lib/search/engine/query/remedy";
import type { search, SearchOptions, SearchResult } from "#lib/search/engine/query/search";
import { readNarrowingFile } from "#lib/search/portal/chunks/narrowing";
import { isRestFile } from "#lib/search/portal/pack/core-file";
import type { decodeColumns } from "#lib/search/portal/pack/document-columns";
import type { OpenedPack, openPack } from "#lib/search/portal/pack/open-pack";
import { openWhole } from "#lib/search/portal/pack/open-whole";
import type { Pack, SearchDocument } from "#lib/search/portal/pack/pack-schema";
import { readRestFile } from "#lib/search/portal/pack/rest-file";
import { startExport } from "#lib/browser/search/export/start-export";
import { readChosen, showChosen, showCounts } from "#lib/browser/search/results/facets";
import { showRemedies } from "#lib/browser/search/results/remedies";
import { showTerms } from "#lib/browser/search/results/terms";

/** What the search page needs only after its first answer: reading the rest, narrowing, remedies of an empty answer, export. */
export type SearchTools = ReturnType<typeof buildTools>;

/** What the first module injects into this one, so that neither is sent twice nor both need a third. */
export interface PackReaders {
  decodeColumns: typeof decodeColumns;
  openPack: typeof openPack;
}

const mostExported = 1000;

/** Builds the tools of the search page, which search as the first module does. */
export function buildTools(ask: typeof search) {
  return {
    readWhole(core: Pack, file: unknown, { decodeColumns, openPack }: PackReaders): OpenedPack {
      if (!isRestFile(file))
        throw new Error("Unexpected content of the second file, expected the rest of a search pack");
      const pack = readRestFile(core, file, decodeColumns);
      return { pack, reader: openWhole(pack, openPack(pack)) };
    },
    readNarrowing: readNarrowingFile,
    /** Finds all hits, also those that are not shown; of an index in chunks, which loads each, the best thousand. */
    findAll: async (reader: Reader<SearchDocument>, query: string, options: SearchOptions) => {
      const { hits } = await ask(reader, query, { ...options, limit: Math.max(reader.depth, mostExported) });
      return hits.map(({ entry }) => entry.document);
    },
    findRemedies: (reader: Reader, query: string, result: SearchResult, options: SearchOptions) =>
      findRemedies(ask, reader, query, result, options),
    readChosen,
    showChosen,
    showCounts: (panel: HTMLElement, counts: SearchResult["counts"], narrow: Reader["narrow"], query: string) => {
      showCounts(panel, counts, narrow);
      showTerms(panel, query);
    },
    showRemedies,
    startExport,
  };
}
