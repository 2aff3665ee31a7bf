import { describe, expect, it } from "vitest";
import { findSection } from "#lib/records/text/section";
import { blocksOf, records } from "./real-corpus";

const name = "office-report-2016-17";
const document = `documents/${name}`;
const report = records.documents.find((each) => each.id === document);
const textsOf = (place: string): string[] =>
  records.recommendations.filter((item) => item.place === place).map((item) => item.text);

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

describe("the sessions of the 16th conference", () => {
  const sessions = records.sessions.filter((session) => session.event === "alliance-16");

  it("are the opening, four panels, three thematic sessions and the results, by titles without label", () => {
    expect(sessions.map(({ id, title }) => `${id.slice("alliance-16/".length)}: ${title}`)).toEqual([
      "opening: Opening session",
      "panel-1: Trafficking for forced criminality: forms and implications",
      "panel-2: Challenges of investigations and prosecution",
      "panel-3: Victims’ rights: challenges in identification, referral and assistance of trafficked people",
      "panel-4: Looking forward: recommendations for policy and research",
      "thematic-session-1: Identifying victims of trafficking in places of detention",
      "thematic-session-2: The use of new technologies for trafficking in human beings for the purpose of forced criminality",
      "thematic-session-3: Data collection and exchange of information in detection of human trafficking cases and identification of victims: challenges, best practices and lessons learned",
      "results: Concrete Results",
    ]);
  });

  it("have their speakers at the opening and their co-organizers in the margins", () => {
    expect(
      sessions
        .map((session) => session.credits.map((credit) => `${credit.role} ${credit.name}`))
        .filter((credits) => credits.length > 0),
    ).toEqual([
      [
        "speaker Eberhard Pohl",
        "speaker Lamberto Zannier",
        "opening-remarks John Brandolino",
        "speaker Madina Jarbussynova",
      ],
    ]);
    expect(sessions.flatMap((session) => session.coOrganizers.map((body) => body.printed))).toEqual([
      "Council of Europe",
      "Executive Committee of the CIS",
      "Transnational Threats Department (TNTD)/ Strategic Police Matters Unit (SPMU)",
    ]);
  });

  it("are told of once: the 17th conference’s part holds accounts of its sessions and none of its own", () => {
    const blocks = blocksOf(name, "alliance-17");
    expect(blocks.filter((block) => block.session !== undefined)).toEqual([]);
    expect([...new Set(blocks.flatMap((block) => block.about ?? []))]).toEqual(
      [
        "opening",
        "panel-1",
        "panel-2",
        "panel-3",
        "thematic-session-1",
        "thematic-session-2",
        "thematic-session-3",
        "thematic-session-4",
      ].map((session) => `alliance-17/${session}`),
    );
  });

  it("show a paragraph of theirs under the 17th conference’s title too, with the portal’s note of it", () => {
    const first = blocksOf(name, "alliance-17").find((block) => block.type === "paragraph");
    const own = blocksOf(name, "alliance-16").find((block) => block.type === "paragraph");
    expect(first?.text).toBe(own?.text);
    expect([own?.note, first?.note]).toEqual([undefined, expect.stringContaining("about the 16th conference")]);
  });
});

describe("the recommendations of the Office’s report", () => {
  it("are, of the 16th conference, those named within its sentences", () => {
    expect(textsOf("alliance-16/results")).toEqual([
      "the importance of applying the non-punishment principle to victims",
      "the need for systemic training and awareness-raising for law-enforcement on victim identification, including replacing standard training models with flexible training sessions which address emerging and changing trends in human trafficking for forced criminality",
      "the duty to protect the rights of victims",
      "the development of better data collection and data sharing systems among relevant actors",
    ]);
  });

  it("are, of the survey, what remains to be done and what governments should do about labour exploitation", () => {
    const texts = textsOf(`${document}/survey-report-2016`);
    expect(texts.slice(0, 3)).toEqual([
      "Prevent including emerging responses on making THB unprofitable through targeting (1) demand and (2) profits of crime;",
      "Protect through improved (1) victim identification (2) usage of the non-punishment principle, and (3) facilitating access to compensation;",
      "Prosecute end the impunity of traffickers and apply the non-punishment principle for victims.",
    ]);
    expect(texts.slice(3).map((text) => text.split(" ").slice(0, 3).join(" "))).toEqual([
      "a. Review blacklists",
      "b. Require suppliers",
      "c. Require suppliers",
      "d. Define award",
      "e. Require contractors",
      "f. Corporations receiving",
      "g. A mechanism",
    ]);
  });

  it("are, of the Parliamentary Assembly, what its resolution of 2017 called for", () => {
    expect(textsOf(`${document}/internal-co-operation`).map((text) => text.split(" ").slice(0, 4).join(" "))).toEqual([
      "prioritize the prosecution of",
      "work with the private",
      "train border officials, law",
      "provide a decent system",
    ]);
    const [first] = records.recommendations.filter((item) => item.place === `${document}/internal-co-operation`);
    expect(first?.leadIn).toMatch(
      /^The 2017 Resolution on Preventing Child Sexual Exploitation Online .* called on OSCE participating States to:$/u,
    );
    expect([first?.session, first?.event]).toEqual([undefined, undefined]);
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
