import { describe, expect, it } from "vitest";
import { ingestCorpus } from "#lib/ingest/corpus";
import { parseId } from "#lib/address/identifier";
import { labelOfKind } from "#lib/records/facts/publication";
import { readContent } from "../../scripts/build/content/read-content";

const records = ingestCorpus(await readContent());
const { publications } = records;

describe("publications", () => {
  it("are 28, of which seven are announced and the others out", () => {
    expect(publications).toHaveLength(28);
    expect(publications.filter(({ status }) => status === "announced").map(({ id, when }) => [id, when])).toEqual([
      ["publications/flexible-model-guidelines", "December 2017"],
      ["publications/needs-assessment", "late 2017"],
      ["publications/occasional-paper-civil-society", "early 2018"],
      ["publications/report-terrorist-activities", "2018"],
      ["publications/handbook-simulation-based-trainings", "2018"],
      ["publications/handbook-national-referral-mechanisms-update", undefined],
      ["publications/identification-guidelines-tajikistan", "soon"],
    ]);
    expect(publications.filter(({ status }) => status === "out")).toHaveLength(21);
  });

  it("count the country visit reports under the year in whose list they stand", () => {
    const reports = publications.filter(({ kind }) => kind === "country-visit-report");
    expect(reports.map(({ when, stated }) => [when, stated.words])).toEqual([
      ["2016", "Czech Republic"],
      ["2016", "Former Yugoslav Republic of Macedonia"],
      ["2016", "Kazakhstan"],
      ["2016", "Tajikistan"],
      ["2016", "United States of America"],
      ["2017", "Armenia"],
      ["2017", "Russian Federation"],
      ["2017", "Turkey"],
    ]);
    const blocks = records.documents.find(({ id }) => id === "documents/office-report-2016-17")?.blocks ?? [];
    for (const { when, stated } of reports) {
      const at = blocks.findIndex(({ anchor }) => anchor === stated.paragraph.split("#").at(-1));
      expect(blocks.slice(0, at).findLast(({ type }) => type === "heading")?.text).toBe(
        `Country Visit Reports Published in ${when ?? ""}`,
      );
    }
  });

  it("have no address where the report prints addresses without saying of what", () => {
    expect(
      publications.filter(({ kind }) => kind === "country-visit-report").filter(({ address }) => address !== undefined),
    ).toEqual([]);
  });

  it("have a title as printed, or are called something where none is printed", () => {
    expect(publications.filter(({ title, called }) => title === undefined && called === undefined)).toEqual([]);
    expect(publications.find(({ id }) => id === "publications/needs-assessment")?.title).toBeUndefined();
    expect(publications.find(({ id }) => id === "publications/flexible-model-guidelines")?.title).toBe(
      "Flexible Model Guidelines for Governments on Preventing THB in Supply Chains",
    );
  });

  it("are well named, and name field operations that there are", () => {
    expect(publications.filter(({ id }) => parseId(id)?.kind !== "fact")).toEqual([]);
    const operations = new Set(records["field-operations"].map(({ id }) => id));
    expect(publications.filter(({ operation }) => operation !== undefined && !operations.has(operation))).toEqual([]);
    expect(labelOfKind("occasional-paper")).toBe("Occasional paper");
  });
});
