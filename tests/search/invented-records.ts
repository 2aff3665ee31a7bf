import type { Credit } from "#lib/records/people/credit";
import { CorpusRecords } from "#lib/records/corpus-records";

const provenance = { path: "content/harbour-3/report.md", line: 1, endLine: 1 };
const source = { document: "harbour-3-report", words: "the third Harbour conference" };

function credit(role: Credit["role"], name: string, affiliation: string, person: string): Credit {
  return {
    role,
    label: role,
    name,
    affiliation,
    printed: `${name}, ${affiliation}`,
    person,
    organizations: [],
    provenance,
  };
}

function item(session: string, number: number, text: string, paragraph: number) {
  return {
    id: `${session}/r${number}`,
    kind: "recommendation" as const,
    label: `Recommendation ${number}`,
    number,
    text,
    leadIn: "The panel recommended:",
    status: "secretariat-summary" as const,
    session,
    place: session,
    event: "harbour-3",
    document: "documents/harbour-3-report",
    paragraph: `documents/harbour-3-report#p${paragraph}`,
    topics: [],
    addressees: [],
    provenance,
  };
}

const recommendations = [
  item(
    "harbour-3/panel-1",
    1,
    "Pilots should be trained to read tide tables in co-operation with lighthouse keepers.",
    2,
  ),
  item("harbour-3/panel-1", 2, "Every harbour should organise a child-friendly museum of tide tables.", 3),
  item("harbour-3/side-event-2", 1, "Labour inspectors should visit the rope-makers and their programmes.", 5),
  item("harbour-3/side-event-2", 2, "Inspectors are to be friendly to every child of a keeper.", 6),
];

function block(number: number, session: string | undefined, text: string, recommendation?: string) {
  const common = {
    anchor: `p${number}`,
    text,
    content: [],
    ...(session === undefined ? {} : { session }),
    line: number,
  };
  return recommendation === undefined
    ? { type: "paragraph" as const, ...common }
    : { type: "item" as const, list: 1, recommendation, ...common };
}

/** A small invented corpus: one event, two sessions, four recommendations, three people, a figure and an instrument. */
export const inventedRecords: CorpusRecords = CorpusRecords.parse({
  events: [
    {
      id: "harbour-3",
      label: "3rd Harbour conference",
      number: 3,
      series: "Harbour gatherings",
      title: { value: "Keeping the Lights", source },
      year: { value: 2001, source },
      figures: [],
      sources: {},
      provenance,
    },
  ],
  documents: [
    {
      id: "documents/harbour-3-report",
      kind: "conference-report",
      event: "harbour-3",
      title: "Report of the third Harbour conference",
      titleSupplied: false,
      status: "secretariat-summary",
      standing: { short: "secretariat’s summary", long: "The secretariat’s summary." },
      publisher: "harbour-office",
      language: "en",
      parts: [],
      original: "harbour-3.txt",
      blocks: [
        { type: "heading", depth: 2, anchor: "panel-1", text: "Panel 1: Tides", content: [], line: 1 },
        block(
          1,
          "harbour-3/panel-1",
          "Jórunn Æsdóttir of the Coastal Guild spoke of whirlpools and of anti-flooding walls.",
        ),
        block(2, "harbour-3/panel-1", recommendations[0]?.text ?? "", "harbour-3/panel-1/r1"),
        block(3, "harbour-3/panel-1", recommendations[1]?.text ?? "", "harbour-3/panel-1/r2"),
        block(4, undefined, "The gathering closed with a regatta under PC.DEC/685."),
        block(5, "harbour-3/side-event-2", recommendations[2]?.text ?? "", "harbour-3/side-event-2/r1"),
        block(6, "harbour-3/side-event-2", recommendations[3]?.text ?? "", "harbour-3/side-event-2/r2"),
      ],
      provenance,
    },
  ],
  sessions: [
    {
      id: "harbour-3/panel-1",
      kind: "panel",
      label: "Panel 1",
      number: 1,
      heading: "Panel 1: Tides and Whirlpools",
      title: "Tides and Whirlpools",
      event: "harbour-3",
      document: "documents/harbour-3-report",
      credits: [
        credit("moderator", "Jórunn Æsdóttir", "Coastal Guild", "people/jorunn-aesdottir"),
        credit("speaker", "Bram Okonjo", "Keeper of the Lamp, Coastal Guild", "people/bram-okonjo"),
      ],
      organizers: [],
      coOrganizers: [],
      contributors: [],
      recommendations: ["harbour-3/panel-1/r1", "harbour-3/panel-1/r2"],
      provenance,
    },
    {
      id: "harbour-3/side-event-2",
      kind: "side-event",
      label: "Side event 2",
      aside: true,
      number: 2,
      heading: "2. Knots for the Guardian",
      title: "Knots for the Guardian",
      event: "harbour-3",
      document: "documents/harbour-3-report",
      credits: [credit("panellist", "Tide Larsen", "Ropewalk Union", "people/tide-larsen")],
      organizers: [],
      coOrganizers: [],
      contributors: [],
      recommendations: ["harbour-3/side-event-2/r1", "harbour-3/side-event-2/r2"],
      provenance,
    },
  ],
  recommendations,
  people: [
    { id: "people/jorunn-aesdottir", name: "Jórunn Æsdóttir", names: ["Jórunn Æsdóttir", "J. Aesdottir"] },
    { id: "people/bram-okonjo", name: "Bram Okonjo", names: ["Bram Okonjo"] },
    { id: "people/tide-larsen", name: "Tide Larsen", names: ["Tide Larsen"] },
  ],
  organizations: [],
  wordings: [],
  quotations: [],
  interviews: [],
  figures: [
    {
      id: "figures/lanterns",
      stated: {
        document: "documents/harbour-3-report",
        paragraph: "documents/harbour-3-report#p4",
        words: "closed with a regatta",
      },
      provenance,
      value: 1200,
      qualifier: "over",
      label: "lanterns lit",
      about: "The regatta",
    },
  ],
  instruments: [
    {
      id: "instruments/harbour-code",
      kind: "convention",
      symbol: "HC/12",
      name: "Convention on Quays",
      forms: ["HC/12", "the Code of Havens"],
      citations: [
        {
          document: "documents/harbour-3-report",
          paragraph: "documents/harbour-3-report#p4",
          words: "HC/12",
          before: "",
          after: "",
        },
      ],
      provenance,
    },
  ],
});
