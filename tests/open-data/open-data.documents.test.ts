import { unnamedSite } from "#lib/records/site";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { buildCorpus } from "#lib/corpus/corpus";
import { collectionNames, findOffered } from "#lib/open-data/collections";
import { listFields } from "#lib/open-data/schema/field-list";
import { buildJsonSchemas } from "#lib/open-data/schema/json-schema";
import { buildOpenData } from "#lib/open-data/open-data";
import { formatReadMe } from "#lib/open-data/read-me";
import { records } from "../corpus/real-corpus";

const absoluteUrl = (path: string) => `https://example.org/proceedings${path}`;
const data = buildOpenData(buildCorpus(records), absoluteUrl);
/** What an editor may once declare; as long as nobody has, these collections are empty. */
const declared = { id: "alliance-17/panel-1/r1", date: "2027-03-01", reason: "It was misread." };
const later = buildOpenData(
  buildCorpus({
    ...records,
    corrections: [{ ...declared, from: "Lamps should burn;", to: "Lamps must burn;" }],
    aliases: [{ ...declared, to: "alliance-17/panel-1/r2" }],
    tombstones: [{ ...declared, stood: "A recommendation on lamps." }],
  }),
  absoluteUrl,
);
const schemas = buildJsonSchemas(absoluteUrl);

/** Strict, so that a word in a schema that says nothing is an error. */
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);

const validators = new Map(
  [...schemas].map(([name, schema]) => [name, ajv.compile(JSON.parse(JSON.stringify(schema)) as object)] as const),
);

function isValid(name: (typeof collectionNames)[number], value: unknown): boolean {
  return validators.get(name)!(value);
}

/** The fields that are in a record only where something is known. */
const optional: Readonly<Record<string, readonly string[]>> = {
  events: ["timeZone"],
  documents: ["translationOf"],
  people: ["lang", "differentFrom"],
  recommendations: ["lang", "row", "leadInLang", "translationOf"],
  wordings: ["lang"],
  quotations: ["lang"],
  sessions: ["lang", "track", "trackLang", "day", "start", "end", "room", "links"],
};

describe.each(collectionNames)("the schema of %s", (name) => {
  const [first] = later[name];
  if (first === undefined) throw new Error(`Unexpected lack of ${name}, expected a first record of them in content/.`);
  const record = JSON.parse(JSON.stringify(first)) as Record<string, unknown>;
  const { properties = {}, required = [] } = schemas.get(name)!.items ?? {};

  it("accepts every record", () => {
    expect(
      isValid(name, JSON.parse(JSON.stringify(data[name]))),
      JSON.stringify(validators.get(name)!.errors?.slice(0, 3)),
    ).toBe(true);
  });

  it("refuses a record that lacks a field, has one more, or has one of another form", () => {
    expect(Object.keys(record).sort()).toEqual([...required].sort());
    expect(Object.keys(properties).filter((field) => !required.includes(field))).toEqual(optional[name] ?? []);
    for (const field of Object.keys(properties)) {
      expect(isValid(name, [{ ...record, [field]: [[]] }]), `another ${field}`).toBe(false);
      if (!required.includes(field)) continue;
      const lacking = Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));
      expect(isValid(name, [lacking]), `without ${field}`).toBe(false);
    }
    expect(isValid(name, [{ ...record, colour: "red" }])).toBe(false);
    expect(isValid(name, [{ ...record, id: "Not an identifier" }])).toBe(false);
    expect(isValid(name, [{ ...record, url: "/alliance-17/" }])).toBe(false);
    expect(isValid(name, record)).toBe(false);
  });

  it("has a title, an address, and says what every field means", () => {
    const schema = schemas.get(name)!;
    expect(schema.$id).toBe(`https://example.org/proceedings/data/${name}.schema.json`);
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect([schema.title, schema.description].every((words) => words !== undefined && words !== "")).toBe(true);
    expect(
      listFields(schema)
        .filter(({ description }) => !/^[A-Z].*\.$/u.test(description))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it("has records whose identifiers are unique", () => {
    const ids = data[name].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("buildOpenData", () => {
  it("stops at a field that no schema describes", () => {
    const [first, ...rest] = records.organizations;
    const odd = { ...records, organizations: [{ ...first!, colour: "red" }, ...rest] };
    expect(() => buildOpenData(buildCorpus(odd), absoluteUrl)).toThrow(/Describe a new field there[^]*colour/u);
  });

  it("names every document, session, person and organization by the identifier of a record", () => {
    const known = new Set(collectionNames.flatMap((name) => data[name].map(({ id }) => id)));
    const missing: string[] = [];
    const named = new Set([
      "event",
      "session",
      "person",
      "organizations",
      "recommendations",
      "recommendation",
      "operation",
      "publisher",
    ]);
    const walk = (value: unknown, field: string): void => {
      if (Array.isArray(value)) for (const each of value) walk(each, field);
      else if (typeof value === "object" && value !== null)
        for (const [name, inner] of Object.entries(value)) walk(inner, name);
      else if (named.has(field) && typeof value === "string" && !known.has(value)) missing.push(`${field}: ${value}`);
    };
    for (const name of collectionNames) if (name !== "publications") walk(data[name], "");
    expect([...new Set(missing)]).toEqual([]);
  });
});

describe("formatReadMe", () => {
  const words = formatReadMe(unnamedSite, data, schemas, "https://example.org/proceedings");

  it("names every collection, the rights and how to cite, in lines that fit a terminal", () => {
    for (const name of findOffered(data)) expect(words).toContain(`\n${name} (${data[name].length} records): `);
    expect(words).toContain("How to cite\n-----------");
    expect(words.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });
});
