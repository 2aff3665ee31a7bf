import { decodeFacet, mapFacets } from "#lib/search/portal/facet-columns";
import type { Pack, RestFile } from "./pack-schema";
import type { decodeColumns } from "./document-columns";
import { parseSynonyms } from "#lib/search/engine/terms/synonym-lines";

/** Adds the rest to the pack of the first file, which makes it the whole; how a shelf is read is lent by what read the first. */
export function readRestFile(core: Pack, { synonyms, shelves, facets }: RestFile, read: typeof decodeColumns): Pack {
  const entries = [...core.entries, ...shelves.flatMap((shelf) => read(shelf, core))];
  return {
    ...core,
    entries,
    synonyms: parseSynonyms(synonyms),
    facets: mapFacets((facet) => decodeFacet(facets[facet])),
  };
}
