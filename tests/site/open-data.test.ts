import { expect, it } from "vitest";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { toString } from "hast-util-to-string";
import { z } from "zod";
import { collectionNames } from "#lib/open-data/collections";
import { publicAddress } from "#lib/address/site";
import { findFiles, getPage, pagePaths, readFile, splitUrl } from "./exported-site";
import { attribute, findElements, findWithin, wordsOf } from "./page-tree";
import { findMissing, runExample } from "./run-example";
import { servedAt } from "./served-site";
import { atLeast, hasTheseDocuments } from "../these-documents.mjs";

const Records = z.array(z.looseObject({ id: z.string(), url: z.string() }));
const Metadata = z.object({
  url: z.string(),
  tableSchema: z.object({
    columns: z.array(
      z.object({
        titles: z.string(),
        datatype: z.string(),
        separator: z.string().optional(),
        required: z.boolean().optional(),
      }),
    ),
  }),
});

const names = findFiles()
  .flatMap((name) => /^data\/([a-z-]+)\.json$/.exec(name)?.[1] ?? [])
  .sort();
const tables = findFiles()
  .flatMap((name) => /^data\/([a-z-]+)\.csv$/.exec(name)?.[1] ?? [])
  .sort();

const readJson = (name: string): unknown => JSON.parse(readFile(`data/${name}`).toString());
const readRecords = (name: string) => Records.parse(readJson(`${name}.json`));

it("every collection keeps to the schema that is published with it", () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const offered = collectionNames.filter((name) => names.includes(name));
  expect(names).toEqual([...offered].sort());
  if (hasTheseDocuments)
    expect(collectionNames.filter((name) => !offered.includes(name))).toEqual(["corrections", "aliases", "tombstones"]);
  for (const name of names) {
    const validate = ajv.compile(readJson(`${name}.schema.json`) as object);
    expect(validate(readJson(`${name}.json`)), `${name}: ${JSON.stringify(validate.errors?.slice(0, 3))}`).toBe(true);
  }
});

/** The records that a table should hold, by its name: those of a collection, or of a list within them. */
function findRows(table: string): object[] {
  const name = names.find((each) => each === table) ?? names.find((each) => table.startsWith(`${each}-`)) ?? "";
  const records = readRecords(name);
  if (name === table) return records;
  const field = table.slice(name.length + 1);
  return records.flatMap((record) => (record[field] as object[]).map((row) => ({ of: record.id, ...row })));
}

/** Reads a cell back by what the table's description says of its column. */
function readCell(
  cell: string,
  { datatype, separator }: z.infer<typeof Metadata>["tableSchema"]["columns"][number],
): unknown {
  const text = /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
  if (separator !== undefined) return text === "" ? [] : text.split(separator);
  if (text === "") return null;
  if (datatype === "json") return JSON.parse(text);
  if (datatype === "boolean") return text === "true";
  return datatype === "integer" || datatype === "number" ? Number(text) : text;
}

const valueAt = (row: object, title: string): unknown =>
  title.split(".").reduce<unknown>((within, field) => (within as Record<string, unknown> | null)?.[field] ?? null, row);

for (const table of tables) {
  it(`the table ${table}, read by another's reader, says what the JSON says`, () => {
    const {
      url,
      tableSchema: { columns },
    } = Metadata.parse(readJson(`${table}.csv-metadata.json`));
    const text = readFile(`data/${table}.csv`);
    expect(url).toBe(`${publicAddress}/data/${table}.csv`);
    expect([...text.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [header, ...cells] = parse(text, { bom: true, record_delimiter: "\r\n" });
    expect(header).toEqual(columns.map(({ titles }) => titles));
    const rows = findRows(table);
    const read = cells.map((row) => columns.map((column, at) => readCell(row[at] ?? "", column)));
    expect(read).toEqual(
      rows.map((row) =>
        columns.map(({ titles, separator }) => valueAt(row, titles) ?? (separator === undefined ? null : [])),
      ),
    );
    const empty = columns.filter(({ required }, at) => required === true && cells.some((row) => row[at] === ""));
    expect(empty).toEqual([]);
  });
}

it("no cell of any table would be run by a spreadsheet", () => {
  const faults = findFiles()
    .filter((name) => /^data\/.*\.csv$/.test(name))
    .flatMap((name) => {
      const cells = parse(readFile(name), { bom: true }).flat();
      return cells
        .filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)))
        .map((cell) => `${name}: ${cell}`);
    });
  expect(faults).toEqual([]);
});

it("every field of a record is in a table", () => {
  for (const name of names) {
    const titles = tables
      .filter((table) => table === name || table.startsWith(`${name}-`))
      .flatMap((table) => {
        const { tableSchema } = Metadata.parse(readJson(`${table}.csv-metadata.json`));
        return table === name
          ? tableSchema.columns.map(({ titles }) => titles.split(".")[0])
          : [table.slice(name.length + 1)];
      });
    expect(
      Object.keys(readRecords(name)[0] ?? {}).filter((field) => !titles.includes(field)),
      name,
    ).toEqual([]);
  }
});

it("every address in the data leads to a page, and its fragment to a place there", () => {
  const broken = new Set<string>();
  let count = 0;
  const walk = (value: unknown, field: string): void => {
    if (Array.isArray(value)) for (const each of value) walk(each, field);
    else if (typeof value === "object" && value !== null)
      for (const [name, inner] of Object.entries(value)) walk(inner, name);
    else if ((field === "url" || field === "contextUrl") && typeof value === "string") {
      const { address, fragment } = splitUrl(value);
      count += 1;
      if (!pagePaths.includes(address) || (fragment !== "" && !getPage(address).byId.has(fragment))) broken.add(value);
    }
  };
  for (const name of names) walk(readRecords(name), "");
  expect(count).toBeGreaterThan(atLeast(1000));
  expect([...broken]).toEqual([]);
});

/** The name of the archive, which is made of the portal's own. */
const archive = (findFiles().find((name) => /^data\/[^/]+\.zip$/.test(name)) ?? "").slice(
  "data/".length,
  -".zip".length,
);

it("the archive holds every file of the data as it is, and a text about them", () => {
  const held = unzipSync(readFile(`data/${archive}.zip`));
  const files = findFiles().filter(
    (name) => name.startsWith("data/") && !/\.zip$|\.html$/.test(name) && !name.endsWith("/index.txt"),
  );
  expect(Object.keys(held).sort()).toEqual(
    [...files.map((name) => name.replace("data", archive)), `${archive}/README.txt`].sort(),
  );
  const differing = files.filter(
    (name) => !readFile(name).equals(held[name.replace("data", archive)] ?? new Uint8Array()),
  );
  expect(differing).toEqual([]);
});

it("the archive is whole to another's reader", async ({ skip }) => {
  // Node has no reader of its own for this format, and not every machine has Python.
  skip(findMissing("python").length > 0, "python3 is not installed");
  const lines = await runExample(
    "python",
    `import zipfile\narchive = zipfile.ZipFile("out/data/${archive}.zip")\nprint(archive.testzip())\nfor each in archive.infolist(): print(each.filename, each.date_time[:3])`,
  );
  expect(lines[0]).toBe("None");
  expect(lines.slice(1).filter((line) => !line.endsWith(" (1980, 1, 1)"))).toEqual([]);
  expect(lines.length).toBeGreaterThan(names.length * 3);
});

it("the page of open data gives every collection's count, and the pages of collections every field", () => {
  const rows = findElements(getPage("data/"), "tr");
  for (const name of names) {
    const found = rows.filter((row) =>
      findWithin(row, "a").some((link) => attribute(link, "href")?.endsWith(`/data/${name}/`) === true),
    );
    const counts = found.map((row) => findWithin(row, "td").map((cell) => wordsOf(cell))[0]);
    expect(counts, name).toEqual([String(readRecords(name).length)]);
  }
  if (!names.includes("recommendations")) return;
  const fields = findElements(getPage("data/recommendations/"), "th")
    .filter((header) => attribute(header, "scope") === "row")
    .map((header) => wordsOf(header));
  expect(fields).toEqual(expect.arrayContaining(Object.keys(readRecords("recommendations")[0] ?? {})));
});

/** The examples count items and people. */
const hasExamples = ["recommendations", "people"].every((name) => names.includes(name));

/** What each example should print, found from the JSON alone. */
const printed: Readonly<Record<string, () => string[]>> = {
  shell: () => readRecords("recommendations").map(({ id, text }) => `${id}: ${String(text)}`),
  python: () => {
    const places = readRecords("recommendations").map(({ session }) => String(session ?? ""));
    const counts = [...new Set(places)].map(
      (place) => [place, places.filter((each) => each === place).length] as const,
    );
    return counts
      .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
      .slice(0, 5)
      .map(([place, count]) => `${place} ${count}`);
  },
  r: () => {
    const kinds = readRecords("recommendations").map(({ kind }) => String(kind));
    return [...new Set(kinds)].sort().map((kind) => `${kind} ${kinds.filter((each) => each === kind).length}`);
  },
  javascript: () =>
    readRecords("people").flatMap(({ name, credits }) => {
      const events = new Set((credits as { event: string }[]).map(({ event }) => event));
      return events.size > 1 ? [`${String(name)} ${[...events].join(" ")}`] : [];
    }),
};

for (const [language, expected] of Object.entries(printed)) {
  it.runIf(hasExamples)(
    `the example in ${language} prints what it promises, as it stands on the page`,
    async ({ skip }) => {
      // The portal itself needs Node alone; an example can be tried where its own language is.
      skip(findMissing(language).length > 0, `not installed: ${findMissing(language).join(", ")}`);
      const figure = getPage("data/").byId.get(language);
      const code = findWithin(figure!, "code").map((each) => toString(each))[0] ?? "";
      expect(code).toContain(publicAddress);
      const lines = await runExample(language, code.replaceAll(publicAddress, servedAt.replace(/\/$/, "")));
      expect(lines.length).toBeGreaterThan(atLeast(1));
      expect(lines).toEqual(expected());
    },
  );
}

it("the page of open data shows no example that is not tried", () => {
  const figures = findElements(getPage("data/"), "figure").filter((each) => attribute(each, "class") === "code");
  expect(figures.map((each) => attribute(each, "id"))).toEqual(hasExamples ? Object.keys(printed) : []);
});
