import { buildDataPath } from "#lib/address/data-path";

import { type Column, separator, type TableLayout } from "./table";

/**
 * Builds the description of a table by CSV on the Web (https://www.w3.org/TR/tabular-metadata/): every column with its datatype
 * and meaning, and where a table of lists leads back to its collection.
 */
export function buildTableMetadata(
  { name, collection, description, columns, field }: TableLayout,
  absoluteUrl: (path: string) => string,
): object {
  const main = absoluteUrl(buildDataPath(`${collection}.csv`));
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    url: absoluteUrl(buildDataPath(`${name}.csv`)),
    "dc:title": name,
    "dc:description": description,
    dialect: { encoding: "utf-8", header: true },
    tableSchema: {
      columns: columns.map(describeColumn),
      ...(field === undefined
        ? { primaryKey: "id" }
        : { foreignKeys: [{ columnReference: "of", reference: { resource: main, columnReference: "id" } }] }),
    },
  };
}

function describeColumn({ name, datatype, isList, isNullable, description }: Column): object {
  return {
    name: nameOfVariable(name),
    titles: name,
    "dc:description": description,
    datatype,
    ...(isList ? { separator } : {}),
    ...(isNullable || isList ? {} : { required: true }),
  };
}

/** A variable of a URI template (RFC 6570), which names of columns are, has letters, digits, _ and points. */
function nameOfVariable(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9_.]/g, "_");
}
