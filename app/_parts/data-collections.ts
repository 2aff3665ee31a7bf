import { buildDataPath } from "#lib/address/data-path";
import { findOffered, type CollectionName } from "#lib/open-data/collections";
import { nameOfSchema } from "#lib/open-data/file";
import { buildJsonSchemas, type JsonSchema } from "#lib/open-data/schema/json-schema";
import { buildOpenData } from "#lib/open-data/open-data";
import { layOutTables } from "#lib/open-data/tables/table";
import { absoluteUrl } from "#lib/address/site";
import { corpus, getFileSize } from "./built";

const data = buildOpenData(corpus, absoluteUrl);
const schemas = buildJsonSchemas(absoluteUrl);

/** A file that can be fetched: what it is called on the page, its address within the site, and its size. */
export interface Download {
  label: string;
  to: string;
  bytes: number;
}

/** A collection as its pages describe it; the first file is the JSON, the second its table. */
export interface CollectionPage {
  name: CollectionName;
  title: string;
  says: string;
  count: number;
  schema: JsonSchema;
  json: Download;
  tables: Download[];
  schemaFile: Download;
  first: object | undefined;
}

/** The collections in the order in which they are listed. */
export const collectionPages: readonly CollectionPage[] = findOffered(data).map((name) => {
  const schema = schemas.get(name) ?? {};
  return {
    name,
    title: schema.title ?? name,
    says: schema.description ?? "",
    count: data[name].length,
    schema,
    json: buildDownload(`${name}.json`),
    tables: layOutTables(name, schema).map((table) => buildDownload(`${table.name}.csv`)),
    schemaFile: buildDownload(nameOfSchema(name)),
    first: data[name][0],
  };
});

/** Describes a file of the open data by its name. */
export function buildDownload(name: string, label = name): Download {
  return { label, to: buildDataPath(name), bytes: getFileSize(name) };
}
