import { describe, expect, it } from "vitest";
import { formatTable } from "#lib/open-data/tables/csv";
import type { JsonSchema } from "#lib/open-data/schema/json-schema";
import { layOutTables, withoutUnused } from "#lib/open-data/tables/table";
import { buildTableMetadata } from "#lib/open-data/tables/table-metadata";

const text = { type: "string", description: "Words." };
const buoy = { type: "object", properties: { id: text, colour: text } };
const schema: JsonSchema = {
  title: "Logs",
  description: "What the keepers wrote.",
  type: "array",
  items: {
    type: "object",
    properties: {
      id: text,
      keeper: { anyOf: [{ $ref: "#/$defs/keeper" }, { type: "null" }] },
      depth: { type: ["integer", "null"], description: "Fathoms." },
      crew: { type: "array", items: text },
      remarks: { type: "array", items: { ...text, contentMediaType: "text/plain" } },
      watches: { type: "array", items: { type: "object", properties: { hour: text } } },
      buoys: { type: "array", items: buoy },
    },
  },
  $defs: { keeper: { type: "object", properties: { name: text, since: { type: "string", format: "date" } } } },
};
const [own, buoys] = layOutTables("logs", schema);

describe("layOutTables", () => {
  it("gives a column to every field of the schema, also where no record states it", () => {
    expect(own?.columns.map(({ name }) => name)).toEqual([
      "id",
      "keeper.name",
      "keeper.since",
      "depth",
      "crew",
      "remarks",
      "watches",
    ]);
    expect(formatTable(own!, [{ id: "logs/a" }])).toBe(
      "\uFEFFid,keeper.name,keeper.since,depth,crew,remarks,watches\r\nlogs/a,,,,,,\r\n",
    );
  });

  it("has a column of an optional field only where a record has that", () => {
    const layout = layOutTables("logs", {
      type: "array",
      items: { type: "object", properties: { id: text, tide: text, moon: text }, required: ["id"] },
    })[0]!;
    const columnsFor = (...records: object[]) => withoutUnused(layout, records).columns.map(({ name }) => name);
    expect(columnsFor({ id: "logs/a" })).toEqual(["id"]);
    expect(columnsFor({ id: "logs/a" }, { id: "logs/b", moon: "new" })).toEqual(["id", "moon"]);
    expect(columnsFor({ id: "logs/a", tide: "low", moon: "new" })).toEqual(["id", "tide", "moon"]);
    expect(layout.columns.map(({ isNullable }) => isNullable)).toEqual([false, true, true]);
  });

  it("joins short values, and keeps paragraphs and objects as JSON", () => {
    const csv = formatTable(own!, [
      {
        id: "logs/a",
        ...{ keeper: null, depth: 4, crew: ["Mira", "Ola"], remarks: ["Fair; calm."], watches: [{ hour: "4" }] },
      },
    ]);
    expect(csv.split("\r\n")[1]).toBe('logs/a,,,4,Mira; Ola,"[""Fair; calm.""]","[{""hour"":""4""}]"');
  });

  it("makes a list of identified records a table of its own, which names the record they belong to", () => {
    expect(buoys).toMatchObject({ name: "logs-buoys", collection: "logs", field: "buoys" });
    expect(formatTable(buoys!, [{ id: "logs/a", ...{ buoys: [{ id: "logs/a#q1", colour: "red" }] } }])).toBe(
      "\uFEFFof,id,colour\r\nlogs/a,logs/a#q1,red\r\n",
    );
  });

  it("refuses a list whose records have the name of that column", () => {
    const clashing = {
      ...schema,
      items: {
        type: "object",
        properties: { buoys: { type: "array", items: { type: "object", properties: { id: text, of: text } } } },
      },
    };
    expect(() => layOutTables("logs", clashing)).toThrow('Unexpected field "of" in logs.buoys');
  });
});

describe("buildTableMetadata", () => {
  const url = (path: string) => `https://example.org${path}`;

  it("describes each column by datatype, separator and whether it must hold something", () => {
    const { columns } = (buildTableMetadata(own!, url) as { tableSchema: { columns: Record<string, unknown>[] } })
      .tableSchema;
    expect(columns[0]).toEqual({
      name: "id",
      titles: "id",
      "dc:description": "Words.",
      datatype: "string",
      required: true,
    });
    expect(columns.map(({ datatype }) => datatype)).toEqual([
      "string",
      "string",
      "date",
      "integer",
      "string",
      "json",
      "json",
    ]);
    expect(columns.map(({ separator }) => separator)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      "; ",
      undefined,
      undefined,
    ]);
    expect(columns.map(({ required }) => required)).toEqual([
      true,
      undefined,
      undefined,
      undefined,
      undefined,
      true,
      true,
    ]);
  });

  it("leads from a table of lists back to its collection", () => {
    expect(buildTableMetadata(buoys!, url)).toMatchObject({
      url: "https://example.org/data/logs-buoys.csv",
      tableSchema: {
        foreignKeys: [
          {
            columnReference: "of",
            reference: { resource: "https://example.org/data/logs.csv", columnReference: "id" },
          },
        ],
      },
    });
  });
});
