import { describe, expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { listPages } from "#lib/corpus/list-pages";
import { buildCorpus } from "#lib/corpus/corpus";
import { Synonyms } from "#lib/search/engine/terms/synonyms";
import { buildIndexInMemory } from "#lib/search/portal/build-index";
import { fetchFrom, openIndex } from "#lib/search/portal/open-index";
import { search } from "#lib/search/engine/query/search";
import { buildSearchCorpus } from "#lib/search/portal/documents/search-corpus";
import { readDictionary } from "../../../scripts/build/assets/dictionary";
import { records } from "../../corpus/real-corpus";

const corpus = buildSearchCorpus(records, {
  synonyms: Synonyms.parse(JSON.parse(readFileSync("content/vocabulary/synonyms.json", "utf8"))),
  dictionary: await readDictionary(),
  pages: listPages(buildCorpus(records)).filter(({ isShown }) => isShown),
  eventWord: "conference",
});
const { reader } = await openIndex(fetchFrom(await buildIndexInMemory(corpus)));

async function ask(query: string) {
  await reader.prepare(`${query} `);
  return search(reader, `${query} `);
}

async function findFirst(query: string, count = 1) {
  return (await ask(query)).hits.slice(0, count).map(({ id }) => id);
}

describe("what the portal has is found first by its name", () => {
  test.each([
    ["UNICEF", "organizations/unicef"],
    ["OSCE Mission to Moldova", "field-operations/mission-to-moldova"],
    ["17th Alliance against Trafficking in Persons conference", "alliance-17"],
    ["Trafficking in Children and the Best Interests of the Child", "alliance-17"],
    ["La Strada International", "organizations/la-strada-international"],
    ["publications", "publications"],
    ["field operations", "field-operations"],
    ["UNGPs", "instruments/un-guiding-principles-on-business-and-human-rights"],
    ["OPCAT", "instruments/opcat"],
    ["ECAT", "instruments/council-of-europe-convention-on-action-against-trafficking"],
    ["Forced Labour Convention", "instruments/convention-29-on-forced-labour"],
    ["article 2 of the Forced Labour Convention", "instruments/convention-29-on-forced-labour"],
    [
      "Combating Human Trafficking along Migration Routes",
      "projects/combating-human-trafficking-along-migration-routes",
    ],
  ])("%s", async (query, id) => {
    expect(await findFirst(query)).toEqual([id]);
  });

  test("who cites an instrument follows it", async () => {
    expect((await findFirst("Forced Labour Convention", 2))[1]).toBe("alliance-17/thematic-session-4/r4");
  });

  test("what a body organized is found by it, with its items", async () => {
    const { hits } = await ask("La Strada International");
    const ids = hits.map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(expect.arrayContaining(["alliance-18/side-event-1"]));
    expect(ids.filter((id) => id.startsWith("alliance-18/side-event-1/r")).length).toBeGreaterThan(5);
  });
});

test.each([
  ["how many NGOs answered the survey", "figures/survey-responding-ngos"],
  ["how many side events 18th", "figures/alliance-18-side-events"],
  ["how many judges were trained in Astana", "figures/astana-judges"],
  ["how many attended the 17th conference", "figures/alliance-17-participants-as-reported-by-the-office"],
])("the number that %j asks for stands on top", async (query, id) => {
  expect(await findFirst(query)).toEqual([id]);
});

test.each([
  ["panel 2 recommendation 3", ["alliance-18/panel-2/r3", "alliance-17/panel-2/r3"]],
  ["18 side event 4 r7", ["alliance-18/side-event-4/r7"]],
  ["17, panel 2, 3", ["alliance-17/panel-2/r3"]],
  ["2018 panel 1 rec. 4", ["alliance-18/panel-1/r4"]],
  ["18th conference panel 3", ["alliance-18/panel-3"]],
])("the reference %j leads to what it refers to", async (query, ids) => {
  const { hits } = await ask(query);
  expect(hits.slice(0, ids.length).map(({ id }) => id)).toEqual(ids);
});

test.each([
  ["annual report", "documents/office-report-2016-17"],
  ["conference report", "documents/alliance-17-report"],
  ["report trafficking", "alliance-18/side-event-4/r1"],
  ["report suspected cases", "alliance-18/side-event-4/r1"],
])("%j is the report that is printed or that is made, as what stands beside it says", async (query, id) => {
  expect(await findFirst(query)).toEqual([id]);
});

test("a quoted phrase that one text has is followed by its other number, and one that none has by its words apart", async () => {
  const { hits, phrases, complete } = await ask('"child protection system"');
  expect(complete).toBe(phrases?.typed);
  expect(phrases?.otherNumber).toBeGreaterThan(20);
  expect(hits.findIndex((hit) => !hit.complete)).toBe(complete);
  expect((await ask('"system child protection"')).phrases).toMatchObject({ typed: 0, otherNumber: 0 });
});

test.each(["farm", "fares", "feet", "sitting", "coats", "ECHR", "mall", "treason"])(
  "the word %j, which no text has, is not taken for another",
  async (word) => {
    expect(await ask(word)).toMatchObject({ total: 0, clauses: [{ alternatives: [] }] });
  },
);

test.each([
  ["polce", "police"],
  ["trafiking", "trafficking"],
  ["viictims", "victims"],
  ["cild", "child"],
])("the slip %j is mended", async (slip, word) => {
  const { clauses } = await ask(slip);
  expect(clauses[0]?.alternatives[0]).toMatchObject({ type: "repair", groups: [[word]] });
});

test.each([
  ["stolen guardians", "guardians"],
  ["prayer leaders", "leaders"],
])("of %j the known words answer, and it is said", async (query) => {
  const { hits, complete, clauses } = await ask(query);
  expect(hits.length).toBeGreaterThan(0);
  expect(complete).toBe(0);
  expect(clauses.some(({ alternatives }) => alternatives.length === 0)).toBe(true);
});

test.each([
  ["anti-smuggling", "smuggling"],
  ["multi-agency", "agency"],
])("behind its prefix %j also finds %j", async (query, base) => {
  const { clauses } = await ask(query);
  expect(clauses[0]?.alternatives.flatMap(({ groups }) => groups.flat())).toContain(base);
});

test.each([
  ["publications", "public"],
  ["authorities", "author"],
  ["internal", "interns"],
  ["officers", "office"],
])("%j is not taken for %j", async (query, other) => {
  const { clauses } = await ask(query);
  const forms = clauses[0]?.alternatives.filter(({ type }) => type === "exact" || type === "form") ?? [];
  expect(forms.flatMap(({ groups }) => groups.flat())).not.toContain(other);
});

test.each([
  "Menschenhandel",
  "traite des êtres humains",
  "tratta di esseri umani",
  "trata de personas",
  "торговля людьми",
  "víctimas",
  "Polizei",
  "принудительный труд",
])("%j of another language finds what the texts say, and it is said", async (query) => {
  const { hits, clauses } = await ask(query);
  expect(hits.length).toBeGreaterThan(3);
  expect(clauses.flatMap(({ alternatives }) => alternatives).some(({ type }) => type === "exact")).toBe(false);
});
