import { mapFacets, encodeFacet } from "#lib/search/portal/facet-columns";
import type { CoreFile, Pack, RestFile, SearchDocument, SearchKind } from "./pack-schema";
import { encodeColumns, type Lists } from "./document-columns";
import { keepFirst } from "./synonym-choice";
import { formatSynonyms } from "#lib/search/engine/terms/synonym-lines";

/*
 * A pack is sent in two files: sessions and recommendations, which most people look for, and all the rest. Both
 * carry texts and no index, which the browser builds again from them. For two reports (289 entries) brotli made 21 kB
 * of the texts, which every search shows, and 47 kB of texts, exported indexes and vocabulary; building takes 0.1 s on
 * a loaded core where importing takes 2 ms, so the smaller file wins on any connection under 2 Mbit/s. Columns that
 * leave out what follows from the row above take another tenth off the first file.
 */

const coreKinds: readonly SearchKind[] = ["recommendation"];
const restKinds: readonly SearchKind[] = ["person", "wording", "quotation", "paragraph", "figure", "instrument"];

/** Builds the file that answers first. */
export function buildCoreFile({ events, sessions, documents, entries, synonyms }: Pack): CoreFile {
  const lists = { events, sessions, documents };
  return {
    form: "search-core-3",
    ...lists,
    synonyms: formatSynonyms(keepFirst(synonyms, entries, isCore)),
    shelves: shelve(coreKinds, entries, lists),
  };
}

/** Builds the file of the rest, and of what all can be narrowed by. */
export function buildRestFile({ entries, facets: table, synonyms, ...lists }: Pack): RestFile {
  const columns = mapFacets((facet) => (table === undefined ? { values: [], of: [] } : encodeFacet(table[facet])));
  return {
    form: "search-rest-4",
    synonyms: formatSynonyms(synonyms),
    shelves: shelve(restKinds, entries, lists),
    facets: columns,
  };
}

function isCore({ kind }: SearchDocument): boolean {
  return kind === "session" || coreKinds.includes(kind);
}

function shelve(kinds: readonly SearchKind[], entries: readonly SearchDocument[], lists: Lists): CoreFile["shelves"] {
  return kinds.map((kind) =>
    encodeColumns(
      kind,
      entries.filter((entry) => entry.kind === kind),
      lists,
    ),
  );
}
