import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { ingestCorpus } from "#lib/ingest/corpus";
import { readFieldOperations } from "#lib/facts/field-operation";
import { labelOfOperation } from "#lib/records/facts/field-operation";
import { parseId } from "#lib/address/identifier";
import { findSection } from "#lib/records/text/section";
import { readContent } from "../../scripts/build/content/read-content";

const files = await readContent();
const { documents, "field-operations": operations } = ingestCorpus(files);
const report = documents.find((document) => document.id === "documents/office-report-2016-17");
const file = files.facts.find((each) => each.stem === "field-operations");

function get(name: string) {
  const found = operations.find((operation) => operation.id === `field-operations/${name}`);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

function sectionOf(name: string) {
  const [part = "", anchor = ""] = get(name).section.split("#");
  return findSection(report!, part.split("/").at(-1) ?? "", anchor)!;
}

const textOf = (name: string): string =>
  sectionOf(name)
    .blocks.map((block) => block.text)
    .join("\n");

/** Reads the file of facts with some of its text put in the place of other, and answers the rules it breaks. */
function rulesBroken(was: string, is: string): string[] {
  const text = String(file);
  expect(text.split(was).length).toBe(2);
  const changed = new VFile({
    path: "content/office-report-2016-17/field-operations.json",
    value: text.replace(was, is),
  });
  readFieldOperations(changed, documents);
  return changed.messages.map((message) => message.ruleId ?? "");
}

describe("field operations", () => {
  it("are fourteen in four regions: six, two, one and five", () => {
    const regions = [...new Set(operations.map(({ region }) => region))];
    expect(
      regions.map((region) => [region, operations.filter((operation) => operation.region === region).length]),
    ).toEqual([
      ["South-Eastern Europe", 6],
      ["Eastern Europe", 2],
      ["South Caucasus", 1],
      ["Central Asia", 5],
    ]);
    expect(operations).toHaveLength(14);
  });

  it("are all those that the report marks, each once, in its order", () => {
    const marked = [
      ...String(files.documents.find((each) => each.path.endsWith("office-report-2016-17/report.md"))).matchAll(
        /^::field-operation\{#([a-z-]+)\}$/gmu,
      ),
    ].map(([, name]) => name);
    expect(operations.map((operation) => parseId(operation.id))).toEqual(
      marked.map((name) => ({ kind: "fact", collection: "field-operations", name })),
    );
    expect(operations.map((operation) => operation.section.split("#").at(-1))).toEqual(marked);
  });

  it("have the name that the report prints as their heading, without the mark of a footnote", () => {
    for (const operation of operations)
      expect(sectionOf(operation.id.split("/").at(-1) ?? "").heading.text).toBe(operation.name);
    expect(operations.filter(({ name }) => !name.startsWith("OSCE ")).map(({ name }) => name)).toEqual([
      "Programme Office in Bishkek",
      "Programme Office in Dushanbe",
    ]);
  });

  it("did 85 things, each in words of its own section", () => {
    expect(operations.map((operation) => operation.activities.length)).toEqual([
      9, 9, 4, 6, 8, 5, 9, 7, 5, 3, 5, 3, 7, 5,
    ]);
    for (const operation of operations) {
      const own = textOf(operation.id.split("/").at(-1) ?? "");
      for (const { stated, when } of operation.activities) {
        expect(own).toContain(stated.words);
        expect(stated.paragraph).toMatch(new RegExp(`^${operation.part}#p\\d+$`));
        if (when !== undefined) expect(own).toContain(when);
      }
    }
  });
});

describe("headings that the original prints after their text", () => {
  it("have their own text in Montenegro", () => {
    expect(textOf("mission-to-montenegro")).toMatch(
      /^The Mission provided support to the organization for training of 215 border police/u,
    );
    expect(textOf("mission-to-montenegro")).toMatch(
      /potential correlation between these issues and human trafficking\.$/u,
    );
    expect(textOf("mission-to-montenegro")).not.toContain("OMIK");
    expect(textOf("mission-to-serbia")).not.toContain("Podgorica");
  });

  it("have their own text in Skopje", () => {
    expect(textOf("mission-to-skopje")).toMatch(/^The Mission continued to empower the national authorities/u);
    expect(textOf("mission-to-skopje")).toContain("20 young lawyers");
    expect(textOf("mission-to-skopje")).not.toContain("All references to Kosovo");
    expect(textOf("mission-to-serbia")).not.toContain("Gevgelija");
    expect(textOf("mission-to-moldova")).toMatch(/^In 2016-2017, the Mission facilitated several working groups/u);
  });

  it("end where the next begins, in Serbia and Ukraine and Yerevan as elsewhere", () => {
    expect(textOf("mission-to-serbia")).toMatch(
      /^Throughout the reporting period in question, the OSCE Mission to Serbia/u,
    );
    expect(textOf("project-co-ordinator-in-ukraine")).toMatch(
      /^The Project Co-ordinator in Ukraine \(PCU\)[\s\S]*106 persons at risk and trafficking victims\.$/u,
    );
    expect(textOf("office-in-yerevan")).toMatch(
      /^During 2016, the Office in Yerevan[\s\S]*The Office closed on 31 August 2017\.$/u,
    );
  });
});

describe("what stands beside the text", () => {
  it("is the footnote on all references to Kosovo for the Mission there, and for no other", () => {
    const [note, ...others] = get("mission-in-kosovo").notes;
    expect(others).toEqual([]);
    expect(note?.stated.words).toBe(
      "All references to Kosovo, whether to the territory, institutions or population, in this text should be understood in full compliance with the United Nations Security Council Resolution 1244.",
    );
    expect(
      operations.filter((operation) => operation.notes.some(({ stated }) => stated.words.includes("1244"))),
    ).toHaveLength(1);
    expect(labelOfOperation(get("mission-in-kosovo"))).toBe("OSCE Mission in Kosovo¹");
    expect(get("mission-in-kosovo").country).toBeUndefined();
  });

  it("is the change of name in Bishkek and Dushanbe, as their footnotes have it", () => {
    expect(
      operations
        .filter((operation) => operation.formerName !== undefined)
        .map(({ name, formerName }) => [name, formerName?.name, formerName?.changed]),
    ).toEqual([
      ["Programme Office in Bishkek", "OSCE Centre in Bishkek", "1 May 2017"],
      ["Programme Office in Dushanbe", "OSCE Office in Tajikistan", "1 July, 2017"],
    ]);
  });

  it("is that the Office in Yerevan closed, and an address except where none is printed", () => {
    expect(
      operations.filter((operation) => operation.closed !== undefined).map(({ id, closed }) => [id, closed?.when]),
    ).toEqual([["field-operations/office-in-yerevan", "31 August 2017"]]);
    expect(operations.filter((operation) => operation.address === undefined).map(({ place }) => place)).toEqual([
      "Montenegro",
      "Ukraine",
      "Yerevan",
    ]);
  });

  it("is a country only where the section names one, with its code", () => {
    const names = new Intl.DisplayNames("en", { type: "region" });
    expect(operations.filter((operation) => operation.country === undefined).map(({ place }) => place)).toEqual([
      "Kosovo",
      "Skopje",
    ]);
    for (const { country, code } of operations) {
      expect(code === undefined).toBe(country === undefined);
      if (code !== undefined) expect(names.of(code)?.replace("&", "and")).toBe(country);
    }
  });
});

describe("a file of field operations", () => {
  it("may not take words from the section of another operation", () => {
    expect(
      rulesBroken(
        "trained 60 frontline social workers deployed at border-crossings in early and proactive identification of victims",
        "The Mission hosted well-attended bi-monthly Technical Co-ordination Meetings",
      ),
    ).toEqual(["fact-place"]);
    expect(
      rulesBroken(
        "The Mission continued to empower the national authorities and civil society in reinforcing a comprehensive and human rights-based approach",
        "The Mission provided support to the organization for training",
      ),
    ).toEqual(["fact-section"]);
  });

  it("may not call an operation, its region or its country otherwise than its section does", () => {
    expect(rulesBroken('"name": "OSCE Office in Yerevan"', '"name": "OSCE Mission in Yerevan"')).toEqual([
      "fact-section",
    ]);
    expect(rulesBroken('"region": "South Caucasus"', '"region": "Caucasus"')).toEqual(["fact-section"]);
    expect(rulesBroken('"country": "Turkmenistan"', '"country": "Borduria"')).toEqual(["fact-section"]);
    expect(rulesBroken('"section": "mission-in-kosovo"', '"section": "mission-to-kosovo"')).toEqual(["fact-section"]);
    expect(
      rulesBroken(
        '"address": "http://www.osce.org/mission-to-skopje"',
        '"address": "http://www.osce.org/mission-to-moldova-2"',
      ),
    ).toEqual(["fact-section"]);
  });
});
