import { describe, expect, it } from "vitest";
import type { Phrasing } from "#lib/records/text/block";
import { CorpusRecords } from "#lib/records/corpus-records";
import { withheldName, WithdrawnEntry } from "#lib/records/ledger/withdrawn";
import { buildOldNames, findKeptAddresses } from "#lib/withdraw/addresses";
import { buildNameFinder } from "#lib/withdraw/find-names";
import { readPublished } from "#lib/withdraw/read-published";
import { buildWithdraw, withdrawNames } from "#lib/withdraw/withdraw";
import { buildWithdrawal, withoutShared } from "#lib/withdraw/withdrawal";
import { withdrawSynonyms } from "../../scripts/build/content/withdraw-synonyms";
import { inventedRecords } from "../search/invented-records";

const people = [
  { id: "people/zoe-aradottir", name: "Zoë Aradóttir", sortAs: "Zoë Aradóttir", names: ["Zoë Aradóttir"] },
  { id: "people/jorn-wild", name: "Jørn K. Wild", names: ["Jørn K. Wild", "Jørn WILD"] },
  { id: "people/mira-sol-berg", name: "Mira Sol-Berg", names: ["Mira Sol-Berg", "Mira Sol Berg"] },
  { id: "people/ada-sol-berg", name: "Ada Sol-Berg", names: ["Ada Sol-Berg"] },
  { id: "people/juergen-grosswaeld", name: "Jürgen Großwäld", names: ["Jürgen Großwäld"] },
  { id: "people/li-gang", name: "李港", names: ["李港"] },
  { id: "people/ivan-portov", name: "Иван Портов", names: ["Иван Портов"] },
  { id: "people/otto-mole", name: "Otto Mole Jr.", names: ["Otto Mole Jr."] },
  { id: "people/lars-van-hoeck", name: "Lars van Hoeck", sortAs: "Van Hoeck, Lars", names: ["Lars van Hoeck"] },
];
const records = CorpusRecords.parse({
  ...inventedRecords,
  people: [...inventedRecords.people, ...people],
  organizations: [
    ...inventedRecords.organizations,
    { id: "organizations/aradottir-prize", name: "Aradóttir Prize", names: ["Aradóttir Prize"] },
  ],
  aliases: [{ id: "people/zoe-arad", to: "people/zoe-aradottir", date: "2031-01-01", reason: "The name was misread." }],
  recommendations: inventedRecords.recommendations.map((item, at) =>
    at === 0 ? { ...item, text: `${item.text} Animals live in the wild.` } : item,
  ),
});

const entriesOf = (...given: object[]) => given.map((entry) => WithdrawnEntry.parse({ date: "2031-11-22", ...entry }));
const withdrawalOf = (person: string, more: object = {}) =>
  buildWithdrawal(records, entriesOf({ person: `people/${person}`, ...more }));
const withdraw = (person: string, value: unknown, more: object = {}) =>
  buildWithdraw(withdrawalOf(person, more))(value);
const held = `[${withheldName}]`;

describe("words", () => {
  it.each([
    ["zoe-aradottir", "Zoë Aradóttir, a pilot, spoke.", `${held}, a pilot, spoke.`],
    ["zoe-aradottir", "ZOË ARADÓTTIR", withheldName],
    ["zoe-aradottir", "Zoe Aradottir and Zoë\u00A0Arado\u0301ttir", `${held} and ${held}`],
    ["zoe-aradottir", "Ms. Aradóttir’s talk", `Ms. ${held}’s talk`],
    ["zoe-aradottir", "Z. Aradóttir, or Aradóttir, Z., or Zoë alone", `${held}, or ${held}, or ${held} alone`],
    [
      "zoe-aradottir",
      "Write to zoe.aradottir@example.org or @ZoeAradottir",
      `Write to ${held}@example.org or @${held}`,
    ],
    ["zoe-aradottir", "the Aradóttir Prize, given by Aradóttir", `the Aradóttir Prize, given by ${held}`],
    ["zoe-aradottir", "Aradóttirson and the Zoëtrope", "Aradóttirson and the Zoëtrope"],
    ["li-gang", "主席李港主持了会议；李海出席。", `主席${held}主持了会议；李海出席。`],
    ["ivan-portov", "Иван Портов и И. Портов", `${held} и ${held}`],
    ["otto-mole", "Otto Mole Jr and Martin Wharf Jr.; Mole agreed.", `${held} and Martin Wharf Jr.; ${held} agreed.`],
    [
      "jorn-wild",
      "Wild animals; Mr. Wild; Jørn Wild; J. Wild; J.K. Wild; in the wild",
      `Wild animals; Mr. ${held}; ${held}; ${held}; ${held}; in the wild`,
    ],
    [
      "mira-sol-berg",
      "Mira Sol Berg and Ada Sol-Berg met; then Ms. Sol-Berg spoke",
      `${held} and Ada Sol-Berg met; then Ms. ${held} spoke`,
    ],
    ["lars-van-hoeck", "Mr. Van Hoeck and L. van Hoeck", `Mr. ${held} and ${held}`],
  ])("of %s leave “%s”", (person, text, expected) => {
    expect(withdraw(person, text)).toBe(expected);
  });

  it.each([
    ["Großwäld", "Grosswald", "Grosswaeld", "GROSSWÄLD"],
    ["Jürgen Großwäld", "Juergen Grosswaeld", "Jurgen Grosswald"],
    ["Grosswaeld, J.", "J. Großwäld", "J Großwäld", "Grosswaeld, Juergen"],
  ])("are withdrawn with their umlauts spelt out and without: %s", (...spellings) => {
    for (const spelling of spellings)
      expect(withdraw("juergen-grosswaeld", { text: `As ${spelling} said.` }), spelling).toEqual({
        text: `As [${withheldName}] said.`,
      });
  });

  it("are withdrawn in other forms that the list gives, and kept where the list says so", () => {
    expect(withdraw("zoe-aradottir", "The Pilot of Aradal sailed", { also: ["the pilot of Aradal"] })).toBe(
      `${held} sailed`,
    );
    expect(withdraw("zoe-aradottir", "the Aradóttir Lighthouse", { keep: ["Aradóttir Lighthouse"] })).toBe(
      "the Aradóttir Lighthouse",
    );
  });

  it("are withdrawn across elements, with what links to the person", () => {
    const link = (href: string, ...children: Phrasing[]): Phrasing => ({
      type: "element",
      tagName: "a",
      properties: { href },
      children,
    });
    const text = (value: string): Phrasing => ({ type: "text", value });
    const content = [
      text("Ms. "),
      link("/people/zoe-aradottir/", text("Zoë "), {
        type: "element",
        tagName: "em",
        properties: {},
        children: [text("Aradóttir")],
      }),
      text(" of "),
      link("https://example.org/zoe-aradottir", text("the port")),
    ];
    expect(withdraw("zoe-aradottir", content)).toEqual([
      text("Ms. "),
      link("/people/withheld-1/", text(held)),
      text(" of "),
      text("the port"),
    ]);
  });
});

describe("records", () => {
  it("stay the same object when nobody is withdrawn", () => {
    expect(withdrawNames(records, [])).toBe(records);
  });

  it("keep their shape and hold no form of the name of anybody withdrawn", () => {
    for (const { id } of records.people) {
      const entries = entriesOf({ person: id });
      const text = JSON.stringify(withdrawNames(records, entries));
      expect(buildNameFinder(buildWithdrawal(records, entries), { anyCase: true })(text)).toEqual([]);
    }
  });

  it("name the person by what stands for the name, under an identifier that does not spell it", () => {
    const after = withdrawNames(records, entriesOf({ person: "people/jorn-wild" }, { person: "people/zoe-aradottir" }));
    expect(after.people.filter(({ id }) => id.includes("withheld"))).toEqual(
      [2, 1].map((number) => ({
        id: `people/withheld-${number}`,
        name: withheldName,
        sortAs: withheldName,
        names: [withheldName],
      })),
    );
    expect(after.aliases.map(({ id, to }) => [id, to])).toEqual([["people/withheld-2-2", "people/withheld-2"]]);
    expect(after.organizations.at(-1)?.id).toBe("organizations/aradottir-prize");
  });

  it("lose an address outside that spells the name", () => {
    expect(withdraw("zoe-aradottir", { title: "Tides", address: "https://example.org/Aradottir/tides" })).toEqual({
      title: "Tides",
    });
  });

  it("lose a video or file of a session whose address spells the name, and keep the others", () => {
    const links = [
      { kind: "video", to: "https://example.org/Aradottir/tides" },
      { kind: "slides", to: "slides/zoe-aradottir.pdf" },
      { kind: "transcript", to: "slides/tides.txt" },
    ];
    expect(withdraw("zoe-aradottir", { links })).toEqual({ links: links.slice(2) });
    expect(withdraw("zoe-aradottir", { links: links.slice(0, 2) })).toEqual({ links: [] });
  });

  it("are not withdrawn for somebody who is not in them", () => {
    expect(() => withdrawalOf("nobody")).toThrow("expected one of content/people.json");
  });
});

it("a family name that another has too is looked for with a first name only where words stand alone", () => {
  const find = (person: string) => buildNameFinder(withoutShared(withdrawalOf(person)), { anyCase: true });
  expect(find("mira-sol-berg")("tide sol-berg tower; mira sol-berg").length).toBe(1);
  expect(find("lars-van-hoeck")("tide van hoeck tower; lars van hoeck").length).toBe(2);
});

it("a name is found in a calendar too, where a line is folded within it", () => {
  const texts = readPublished("harbour-3.ics", Buffer.from("SUMMARY:Tides with Zo\u00eb Ara\r\n d\u00f3ttir\r\n"));
  const find = buildNameFinder(withdrawalOf("zoe-aradottir"), { anyCase: true });
  expect(texts.some((text) => find(text).length > 0)).toBe(true);
});

describe("addresses", () => {
  it("change wherever they spell the name, and nowhere else", () => {
    const ids = [
      "people/zoe-aradottir",
      "/people/zoe-aradottir/",
      "documents/log/interview-aradottir#p12",
      "people/aradottir-hansen",
      "organizations/aradottir-prize",
      "harbour-3/panel-1/r1",
    ];
    expect(withdraw("zoe-aradottir", ids)).toEqual([
      "people/withheld-1",
      "/people/withheld-1/",
      "documents/log/interview-withheld-1#p12",
      "people/aradottir-hansen",
      "organizations/aradottir-prize",
      "harbour-3/panel-1/r1",
    ]);
  });

  it("that were issued stand beside the new ones", () => {
    const kept = findKeptAddresses(records, withdrawalOf("zoe-aradottir"));
    expect(kept).toEqual([
      { now: "people/withheld-1", before: "people/zoe-aradottir" },
      { now: "people/withheld-1-2", before: "people/zoe-arad" },
    ]);
    expect(buildOldNames("people/withheld-1/index.html", kept)).toEqual(["people/zoe-aradottir/index.html"]);
    expect(buildOldNames("cards/people/withheld-1-2.png", kept)).toEqual(["cards/people/zoe-arad.png"]);
    expect(buildOldNames("people/withheld-12/index.html", kept)).toEqual([]);
  });
});

it("synonyms of the search lose the name, and the entry where too little is left of it", () => {
  const synonyms = [
    { asked: ["pilot"], finds: ["Aradóttir"] },
    { same: ["pilot", "helmsman", "aradottir"] },
    { near: ["Aradóttir", "sailor"] },
  ];
  expect(withdrawSynonyms(synonyms, withdrawalOf("zoe-aradottir"))).toEqual([{ same: ["pilot", "helmsman"] }]);
});
