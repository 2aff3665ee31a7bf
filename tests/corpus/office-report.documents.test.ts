import { describe, expect, it } from "vitest";
import { findSection } from "#lib/records/text/section";
import { blocksOf, records } from "./real-corpus";

const name = "office-report-2016-17";
const document = `documents/${name}`;
const report = records.documents.find((each) => each.id === document);

describe("the parts of the Office’s report", () => {
  it("stand in the order of its subjects", () => {
    expect(report?.parts.map((part) => part.name)).toEqual([
      "foreword",
      "acknowledgements",
      "interview-azzoni",
      "interview-jarbussynova",
      "migration-routes",
      "interview-mancini",
      "interview-smith",
      "prevention-in-supply-chains",
      "public-private-partnership",
      "in-focus",
      "survey-report-2016",
      "country-visits",
      "alliance-16",
      "alliance-17",
      "civil-society",
      "domestic-servitude",
      "field-operations",
      "south-eastern-europe",
      "eastern-europe",
      "south-caucasus",
      "central-asia",
      "internal-co-operation",
      "partnership",
    ]);
  });
});

describe("the survey’s boxes", () => {
  const boxes = new Map(
    [...new Set(blocksOf(name, "survey-report-2016").flatMap((block) => block.inset ?? []))].map((inset) => {
      const [heading, ...items] = blocksOf(name)
        .filter((block) => block.inset === inset)
        .map((block) => block.text);
      return [heading, items];
    }),
  );

  it("hold each its own bullets", () => {
    expect(
      [...boxes].map(([heading, items]) => [heading, items.map((item) => item.split(" ").slice(0, 4).join(" "))]),
    ).toEqual([
      [
        "Survey Responses on the Use of Financial Techniques and Approaches in Responding to THB",
        [
          "An emerging and very",
          "Regarding the confiscation of",
          "28 states reported that",
          "Only ten countries reported",
        ],
      ],
      [
        "Survey Responses Highlight NGO Concerns",
        [
          "Victims often choose not",
          "Failure to identify THB",
          "Gaps in processes to",
          "Inconsistent access of NGOs",
          "Concerns about the application",
        ],
      ],
      [
        "Survey Responses on the Prompt and Accurate Identification of Trafficked Persons",
        ["Although central to the", "Where information was available,", "Labour inspectors appeared to"],
      ],
    ]);
  });

  it("stand beside the recommendations for governments, whose heading is their own", () => {
    const section =
      report &&
      findSection(
        report,
        "survey-report-2016",
        "recommendations-for-governments-on-identifying-and-addressing-trafficking-in-human-beings-for-labour-exploitation-thble",
      );
    const own = section?.blocks.filter((block) => block.inset === undefined);
    expect(own?.map((block) => block.type === "item" && block.recommendation?.split("/").at(-1))).toEqual([
      "r4",
      "r5",
      "r6",
      "r7",
      "r8",
      "r9",
      "r10",
    ]);
  });
});

describe("the infographic of the trainings", () => {
  it("has its numbers with their labels, in one inset", () => {
    const texts = blocksOf(name, "migration-routes")
      .filter((block) => block.inset !== undefined)
      .map((block) => block.text);
    expect(texts.slice(0, 6)).toEqual([
      "Three OSCE Live-Simulation Trainings",
      "Applicants IN TOTAL",
      "670 applications RECEIVED FROM 60 countries",
      "192 participants were selected from 47 OSCE participating States and 4 Partners for Co-operation.",
      "124 female",
      "68 male",
    ]);
    expect(texts.indexOf("Journalists") - texts.indexOf("PROFESSIONAL BACKGROUND OF TRAINEES")).toBe(9);
    expect(texts[texts.indexOf("TRAINING") + 1]).toMatch(/^One day focus on theoretical/u);
    expect(texts[texts.indexOf("2018") + 1]).toMatch(
      /handbook will be designed and developed by the OSR\/CTHB in 2018\.$/u,
    );
  });
});

describe("the field operations", () => {
  it.each([
    ["south-eastern-europe", "presence-in-albania", "300 professionals in 7 municipalities received training"],
    [
      "south-eastern-europe",
      "mission-to-bosnia-and-herzegovina",
      "Nine Facebook posts reached more than 14,000 people.",
    ],
    ["south-eastern-europe", "mission-in-kosovo", "for 60 female officers from the Association of Kosovo Police Women"],
    ["south-eastern-europe", "mission-to-montenegro", "training of 215 border police"],
    [
      "south-eastern-europe",
      "mission-to-serbia",
      "donation of two vehicles and IT equipment to the Serbian Task Force",
    ],
    [
      "south-eastern-europe",
      "mission-to-skopje",
      "a Joint Declaration was endorsed by the Western Balkan National Anti-Trafficking Co-ordinators",
    ],
    ["eastern-europe", "mission-to-moldova", "A social theatre play “Body of Child”"],
    ["eastern-europe", "project-co-ordinator-in-ukraine", "2017 Eurovision Song Contest"],
    ["south-caucasus", "office-in-yerevan", "several of Armenia’s regions (Gegharkunik, Syunik and Tavush)"],
    ["central-asia", "centre-in-ashgabat", "an awareness-raising event in Turkmenabat"],
    ["central-asia", "programme-office-in-bishkek", "20 communities in Osh, Batken, and Jalalabad"],
    ["central-asia", "programme-office-in-astana", "trained 245 judges in total"],
    ["central-asia", "programme-office-in-dushanbe", "18 Women Resource Centres present in Tajikistan"],
    [
      "central-asia",
      "project-co-ordinator-in-uzbekistan",
      "UN Guiding Principles on Business and Human Rights into the Uzbek language",
    ],
  ])("have their own text: %s, %s", (part, anchor, phrase) => {
    const section = report && findSection(report, part, anchor);
    expect(section?.blocks.some((block) => block.text.includes(phrase))).toBe(true);
    const places = blocksOf(name).filter((block) => block.text.includes(phrase));
    expect(places.every((block) => section?.blocks.includes(block))).toBe(true);
  });
});
