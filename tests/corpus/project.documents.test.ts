import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { ingestCorpus } from "#lib/ingest/corpus";
import { readProjects } from "#lib/facts/project";
import { parseId } from "#lib/address/identifier";
import { readContent } from "../../scripts/build/content/read-content";

const files = await readContent();
const records = ingestCorpus(files);
const { projects } = records;

function get(name: string) {
  const found = projects.find(({ id }) => id === `projects/${name}`);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

const namesOf = (backers: { name: string }[]): string[] => backers.map(({ name }) => name);

describe("projects", () => {
  it("are seven, two of them of field operations that there are", () => {
    expect(projects).toHaveLength(7);
    expect(projects.filter(({ id }) => parseId(id)?.kind !== "fact")).toEqual([]);
    const operations = new Set(records["field-operations"].map(({ id }) => id));
    const named = projects.flatMap(({ operation }) => operation ?? []);
    expect(named).toEqual([
      "field-operations/presence-in-albania",
      "field-operations/project-co-ordinator-in-uzbekistan",
    ]);
    expect(named.filter((operation) => !operations.has(operation))).toEqual([]);
  });

  it("have for migration routes the eight donors and ten partners listed, in the order of print", () => {
    const { donors, partners } = get("combating-human-trafficking-along-migration-routes");
    expect(namesOf(donors)).toEqual([
      "Andorra",
      "Austria",
      "France",
      "Germany",
      "Hungary",
      "Italy",
      "Monaco",
      "Switzerland",
    ]);
    expect(donors.map(({ name, stated }) => stated.words === name.toUpperCase())).toEqual(donors.map(() => true));
    expect(partners.map(({ stated }) => stated.words)).toEqual([
      "Center of Excellence for StabilityPolice Units (CoESPU)",
      "CEPOL",
      "Civil society networks",
      "EUNAVFOR",
      "Guardia di Finanza",
      "ICMPD",
      "INTERPOL",
      "Municipalities of Venice and Vicenza",
      "UNHCR",
      "University of Padova",
    ]);
  });

  it("have every donor and partner of migration routes that is listed below its heading, and no more", () => {
    const blocks = records.documents.find(({ id }) => id === "documents/office-report-2016-17")?.blocks ?? [];
    const below = (heading: string): string[] => {
      const after = blocks.slice(blocks.findIndex(({ type, text }) => type === "heading" && text === heading) + 1);
      return after
        .slice(
          0,
          after.findIndex(({ type }) => type !== "item"),
        )
        .map(({ text }) => text);
    };
    const { donors, partners } = get("combating-human-trafficking-along-migration-routes");
    expect(below("Project Donors")).toEqual(donors.map(({ stated }) => stated.words));
    expect(below("Partners contributing to Project Implementation")).toEqual(
      partners.map(({ stated }) => stated.words),
    );
  });

  it("have for supply chains the five governments of its sentence", () => {
    const { donors, partners, stated } = get("prevention-of-trafficking-in-supply-chains");
    expect(namesOf(donors)).toEqual(["Austria", "Germany", "Netherlands", "Switzerland", "United States of America"]);
    expect(donors.filter((donor) => donor.stated.paragraph !== stated.paragraph)).toEqual([]);
    expect(partners).toEqual([]);
  });

  it("do not lend one project the donors of another", () => {
    expect(namesOf(get("human-trafficking-for-the-purposes-of-terrorist-activities").donors)).toEqual([]);
    expect(namesOf(get("vocational-education-albania").donors)).toEqual(["Italian Government"]);
  });
});

describe("a file of projects", () => {
  it("may not name a donor in words of another part of the report", () => {
    const text = String(files.facts.find((each) => each.stem === "projects"));
    const changed = new VFile({
      path: "content/office-report-2016-17/projects.json",
      value: text.replace('"words": "MONACO"', '"words": "Principality of Monaco"'),
    });
    readProjects(changed, records.documents);
    expect(changed.messages.map((message) => message.ruleId)).toEqual(["fact-place"]);
  });
});
