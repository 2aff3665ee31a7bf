import { z } from "zod";
import { buildCorpus } from "#lib/corpus/corpus";
import { CorpusRecords } from "#lib/records/corpus-records";
import { Acronym } from "#lib/records/derived/acronym";
import { Chart } from "#lib/records/derived/chart";
import { Citation } from "#lib/records/derived/citation";
import { Fault } from "#lib/records/derived/fault";
import { Related } from "#lib/records/derived/related";
import { Site } from "#lib/records/site";
import { IssuedCodes } from "#lib/records/ledger/issued-code";
import { readBuilt, waitForEdition } from "./built-file";

/*
 * What earlier stages of the build have written, checked once: the one module that reads it. Pages take from here the corpus,
 * and what was computed from it. Read as files, so that what Next compiles is the same while the content changes; in the preview
 * the module of the edition changes with it, by which Next sees that the pages must be made anew.
 */
if (process.env.NODE_ENV === "development") {
  await import("#build/edition.json");
  await waitForEdition();
}

const assetsJson = readBuilt("assets.json");

/** The corpus that the pages are made of. */
export const corpus = buildCorpus(CorpusRecords.parse(readBuilt("records.json")), {
  codes: IssuedCodes.parse(readBuilt("codes.json")),
  related: z.array(Related).parse(readBuilt("related.json")),
  site: Site.parse(readBuilt("site.json")),
  unsealed: new Set(z.array(z.string()).parse(readBuilt("unsealed.json"))),
});

/** What is wrong in the content while it is edited; of a build, nothing. */
export const faults: readonly Fault[] = z.array(Fault).parse(readBuilt("faults.json"));

/** All charts, in the order of their index. */
export const charts: readonly Chart[] = z.array(Chart).parse(readBuilt("charts.json"));

/** The acronyms that the documents use, in alphabetical order. */
export const acronyms: readonly Acronym[] = z.array(Acronym).parse(readBuilt("acronyms.json"));

/** Where the modules of the browser and the files of the search are, within the site. */
export const assets = z
  .looseObject({
    font: z.string(),
    fontItalic: z.string(),
    fontSans: z.string(),
    site: z.string(),
    search: z.string(),
    "search-large": z.string(),
    "search-tools": z.string(),
    table: z.string(),
    searchCore: z.string().optional(),
    searchIndex: z.string(),
  })
  .parse(assetsJson);

const citationsPrefix = "citations-";

/** The folder of the citations of each kind of record, within the site, by kind: what a reader can take away of a search. */
export const citationFiles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(z.record(z.string(), z.string()).parse(assetsJson)).flatMap(([name, address]) =>
    name.startsWith(citationsPrefix) ? [[name.slice(citationsPrefix.length), address] as const] : [],
  ),
);

const citations = new Map(Object.entries(z.record(z.string(), Citation).parse(readBuilt("citations.json"))));

/** Gets the citation of an identifier in every style, or throws a RangeError. */
export function getCitation(id: string): Citation {
  return getBuilt(citations, id, "identifier of what can be cited");
}

const chartsById = new Map(charts.map((chart) => [chart.id, chart]));

/** Gets the chart of a name, or throws a RangeError. */
export function getChart(id: string): Chart {
  return getBuilt(chartsById, id, "name of a chart");
}

const openDataFile = z.strictObject({ name: z.string(), bytes: z.int().nonnegative() });
const fileSizes = new Map(
  z
    .array(openDataFile)
    .parse(readBuilt("open-data.json"))
    .map(({ name, bytes }) => [name, bytes]),
);

/** Gets the size in bytes of a file of the open data, or throws a RangeError where none of that name was written. */
export function getFileSize(name: string): number {
  return getBuilt(fileSizes, name, "name of a file of the open data");
}

function getBuilt<Value>(built: ReadonlyMap<string, Value>, key: string, expected: string): Value {
  const value = built.get(key);
  if (value === undefined) throw new RangeError(`Unexpected "${key}", expected the ${expected}`);
  return value;
}
