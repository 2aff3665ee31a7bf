import { describe, expect, it } from "vitest";
import { records } from "./real-corpus";

const document = "documents/office-report-2016-17";
/** Who is quoted with which words, in which part; decided by reading the original page by page. */
const quotations: readonly [part: string, who: string | undefined, words: string][] = [
  [
    "migration-routes",
    "Thomas Greminger",
    "“I am committed to strengthening the OSCE’s role as a Chapter VIII regional organization",
  ],
  ["migration-routes", "Lamberto Zannier", "“In co-operation with the Carabinieri-run NATO Center of Excellence"],
  ["migration-routes", "Tullio Del Sette", "“It gives us great pride to join hands"],
  [
    "prevention-in-supply-chains",
    "Per-Anders Sunesson",
    "“Human trafficking in supply chains can only be effectively addressed",
  ],
  ["prevention-in-supply-chains", "Ruth Freedom Pojman", "“I commend the German Chairmanship"],
  ["prevention-in-supply-chains", "Sarah Newton", "“I was delighted to host an OSCE workshop"],
  ["prevention-in-supply-chains", "Roman Vassilenko", "“Events like the OSCE workshop are not only a great platform"],
  ["public-private-partnership", "Sergei Lavrov", "“Under the current conditions of continuing uncertainty"],
  [
    "public-private-partnership",
    "Kamran FANNIZADEH",
    "“I underline that the Organization for Security and Co-operation in Europe",
  ],
  ["in-focus", "Madina Jarbussynova", "“Crisis situations of this scale amplify the vulnerability"],
  ["in-focus", "Maria Grazia Giammarinaro", "“Anti-trafficking measures should work on a large scale"],
  ["in-focus", "Andrea Orizio", "“The OSCE Mission to Serbia, since 2015,"],
  ["in-focus", "William Lacy Swing", "“Our message is blunt: migrants are dying who need not."],
  ["in-focus", "Claudio Formisano", "“It is increasingly evident that the current migration and refugee crisis"],
  ["in-focus", "Oleksandr Kyrylenko", "“We believe that any viable anti-trafficking strategy"],
  [
    "in-focus",
    "Marilena Viviani",
    "“Many underlying factors increase the vulnerability of migrant and refugee children",
  ],
  ["in-focus", "Ertugrul Apakan", "“During her regular visits to Ukraine"],
  ["in-focus", "Parosha Chandran", "“It has been an honour to work with the Special Representative"],
  [
    "survey-report-2016",
    "Petya Nestorova",
    "“Action against trafficking in human beings is one of the four priority areas",
  ],
  ["alliance-16", "John Brandolino", "“We know that the profits of trafficking in persons are great."],
  ["alliance-16", "Corrine Dettmeijer-Vermeulen", "“The diversity of manifestations of forced criminality"],
  ["alliance-17", "Pope Francis", "“For the Alliance against Trafficking in Persons to gather for a 17th Conference"],
  [
    "civil-society",
    undefined,
    "“While primary responsibility for combating and preventing trafficking in human beings",
  ],
  ["domestic-servitude", "Tichy-Fisslberger", "“As host country to a large diplomatic community"],
];

/** Each interview’s questions with their answers, by first words; the original prints most answers before their questions. */
const interviews: readonly [part: string, who: string, pairs: readonly [question: string, answer: string][]][] = [
  [
    "interview-azzoni",
    "Alessandro Azzoni",
    [
      [
        "Q. How will fighting against human trafficking fit the programme",
        "A. While outlining Italy’s priorities for 2018,",
      ],
      ["Q. What is the comparative advantage of the OSCE", "A. In an increasingly complex geopolitical set-up,"],
    ],
  ],
  [
    "interview-jarbussynova",
    "Madina Jarbussynova",
    [
      ["Q. How would you best sum up 2016 and 2017", "A. Partner-oriented, focused and innovative."],
      ["Q. Over the past two years, which achievement", "A. I am most proud of how practical"],
      [
        "Q. What are the biggest challenges your Office has faced",
        "A. It depends whether one contemplates the environment",
      ],
      [
        "Q. What can we expect from the OSR/CTHB in 2018?",
        "A. The OSR/CTHB will continue to conduct goal-oriented initiatives",
      ],
    ],
  ],
  [
    "interview-mancini",
    "David Mancini",
    [
      ["Q. As one of the core experts involved in the simulation,", "A. As simulation Chief Controller,"],
      [
        "Q. Throughout the simulations, how did you assess the learning",
        "A. The multi-agency method itself simply has to be experienced",
      ],
    ],
  ],
  [
    "interview-smith",
    "Megan Denise Smith",
    [
      ["Q. What motivated you to want to participate", "A. The focus on a multi-agency and rights-based approach"],
      [
        "Q. How are participants taught to more effectively investigate",
        "A. Participants are provided with a normative space to ‘play’,",
      ],
      ["Q. How realistic are the expert-developed criminal scenarios", "A. The simulations are very realistic,"],
      [
        "Q. What prompted you, having attended the training, to accept to become an antenna?",
        "A. The training is truly one of a kind",
      ],
      ["Q. Given the wide professional and cultural backgrounds", "A. A multi-agency approach is required"],
      ["Q. How were you able to subsequently implement", "A. After the simulation, I returned to my organization"],
    ],
  ],
];

describe("the quotations", () => {
  it("have each its speaker, and one is a text’s", () => {
    const found = records.quotations.map(({ id, by, text }, index) => [
      id.split("#")[0],
      by?.name,
      text.slice(0, quotations[index]?.[2].length),
    ]);
    expect(found).toEqual(quotations.map(([part, who, words]) => [`${document}/${part}`, who, words]));
  });

  it("name one human for whoever speaks elsewhere too", () => {
    const people = new Map(records.people.map((person) => [person.id, person.name]));
    expect(
      records.quotations.flatMap(({ by }) =>
        by === undefined || people.get(by.person) === by.name ? [] : [[by.name, people.get(by.person)]],
      ),
    ).toEqual([["Kamran FANNIZADEH", "Kamran Fannizadeh"]]);
    const credited = new Set(records.sessions.flatMap((session) => session.credits.map((credit) => credit.person)));
    expect(
      [
        ...new Set(
          records.quotations.flatMap(({ by }) => (by !== undefined && credited.has(by.person) ? [by.name] : [])),
        ),
      ].sort(),
    ).toEqual([
      "John Brandolino",
      "Lamberto Zannier",
      "Madina Jarbussynova",
      "Marilena Viviani",
      "Ruth Freedom Pojman",
    ]);
  });

  it("begin and end in quotation marks, and hold all that stands between", () => {
    for (const { id, text } of records.quotations) expect(text, id).toMatch(/^“[^“”]*”[.,]?$/u);
  });
});

describe("the interviews", () => {
  it("are four, each with its person", () => {
    expect(records.interviews.map((interview) => [interview.id, interview.with.name])).toEqual(
      interviews.map(([part, who]) => [`${document}/${part}`, who]),
    );
  });

  it.each(interviews)("have every answer with its question: %s", (part, _, pairs) => {
    const found = records.interviews.find((interview) => interview.id === `${document}/${part}`)?.pairs ?? [];
    expect(
      found.map(({ question, answer }, at) => [
        question.join(" ").slice(0, pairs[at]?.[0].length),
        answer.join(" ").slice(0, pairs[at]?.[1].length),
      ]),
    ).toEqual(pairs);
    expect(found.map((pair) => pair.id)).toEqual(pairs.map((__, at) => `${document}/${part}#qa${at + 1}`));
  });

  it.each([
    ["interview-jarbussynova#qa1", "interlinks between human trafficking and terrorist activities."],
    ["interview-jarbussynova#qa2", "data from 52 of 57 OSCE participating States and over 90 NGOs."],
    ["interview-jarbussynova#qa3", "problems which my Office has faced in the last two years."],
    ["interview-jarbussynova#qa4", "the Alliance against Trafficking in Persons platform."],
    ["interview-mancini#qa1", "is fundamental to effective action."],
    ["interview-mancini#qa2", "their learning is all the better for it."],
    ["interview-smith#qa1", "more technical focus on THB."],
    ["interview-smith#qa2", "work with the victim in a holistic way."],
    ["interview-smith#qa4", "human rights advocates and committed practitioners."],
    ["interview-smith#qa6", "based in Lebanon where I am currently working."],
  ])("end the answer of %s where the original ends it", (id, words) => {
    const pair = records.interviews
      .flatMap((interview) => interview.pairs)
      .find((each) => each.id === `${document}/${id}`);
    expect(pair?.answer.at(-1)).toMatch(new RegExp(`${words.replace(".", "\\.")}$`, "u"));
  });
});
