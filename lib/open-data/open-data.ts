import { z } from "zod";
import type { Corpus } from "#lib/corpus/corpus";
import { buildPath } from "#lib/address/permalink";
import { collectionNames, collections, OpenData } from "./collections";

/**
 * Builds the open data of a corpus, in the published shape: every record has every field
 * of its schema, and what no document states is null. `absoluteUrl` makes the public address of a path within the site. Throws
 * where a record does not fit its schema, such as one with a field that no schema describes.
 */
export function buildOpenData(corpus: Corpus, absoluteUrl: (path: string) => string): OpenData {
  const urlOf = (id: string) => absoluteUrl(buildPath(id));
  const sources = { corpus, absoluteUrl, urlOf };
  const built = collectionNames.map((name) => [
    name,
    collections[name].build(sources).map((record) => ({ ...record, url: urlOf(record.id) })),
  ]);
  const { success, data, error } = OpenData.safeParse(Object.fromEntries(built));
  if (success) return data;
  throw new Error(
    `Unexpected open data, expected every field of a record as lib/open-data describes it. Describe a new field there.\n${z.prettifyError(error)}`,
  );
}
