import { describe, expect, it } from "vitest";
import { buildCorpus } from "#lib/corpus/corpus";
import { buildTimeline } from "#lib/charts/timeline/timeline";
import { ingestCorpus } from "#lib/ingest/corpus";
import { Chart } from "#lib/records/derived/chart";
import { readContent } from "../../scripts/build/content/read-content";

const records = ingestCorpus(await readContent());
const chart = Chart.parse(buildTimeline(buildCorpus(records)));
const years = chart.timeline?.years ?? [];
const marks = years.flatMap(({ months, undated }) => [...months.flatMap((month) => month.marks), ...undated]);

describe("the timeline", () => {
  it("shows every conference, by its month or, where no document says it, by its year", () => {
    expect(marks.filter(({ lane }) => lane === "Conferences").map(({ of }) => of)).toEqual(
      records.events.map(({ id }) => id),
    );
    const april = years[0]?.months.find(({ label }) => label === "April");
    expect(april?.marks.map(({ of }) => of)).toContain("alliance-16");
    expect(years.at(-1)?.undated.map(({ of }) => of)).toContain("alliance-18");
  });

  it("has the twelve months of each year of which anything is dated by its month", () => {
    expect(years.map(({ year, months }) => [year, months.length])).toEqual([
      [2016, 12],
      [2017, 12],
      [2018, 0],
    ]);
    expect(years[0]?.months[0]?.label).toBe("January");
    expect(years[0]?.months[11]?.label).toBe("December");
  });

  it("has a mark for each row of its table, with a name that says what and when", () => {
    expect(marks.map(({ of }) => of).sort()).toEqual(chart.rows.map(({ of }) => of).sort());
    for (const { name } of marks) expect(name).toMatch(/^.{3,}, .*\d{4}$/u);
    for (const { name, short = "" } of marks) expect(name).toContain(short);
  });
});
