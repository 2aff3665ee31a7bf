import { describe, expect, it } from "vitest";
import { CorpusRecords } from "#lib/records/corpus-records";
import { sortKey } from "#lib/records/people/person";
import { itemsOfThese, blocksOf, messages, records } from "./real-corpus";

describe("the real reports", () => {
  it("are read without a message, into records that fit their schema", () => {
    expect(messages).toEqual([]);
    expect(CorpusRecords.parse(records)).toEqual(records);
  });

  it("give each session its number of items", () => {
    const ours = records.sessions.filter(({ event }) => /^alliance-1[678]$/u.test(event));
    const counts = Object.fromEntries(ours.map((session) => [session.id, session.recommendations.length]));
    expect(counts).toEqual({
      "alliance-16/opening": 0,
      "alliance-16/panel-1": 0,
      "alliance-16/panel-2": 0,
      "alliance-16/panel-3": 0,
      "alliance-16/panel-4": 0,
      "alliance-16/thematic-session-1": 0,
      "alliance-16/thematic-session-2": 0,
      "alliance-16/thematic-session-3": 0,
      "alliance-16/results": 4,
      "alliance-17/opening": 0,
      "alliance-17/panel-1": 12,
      "alliance-17/panel-2": 8,
      "alliance-17/thematic-session-1": 10,
      "alliance-17/thematic-session-2": 9,
      "alliance-17/thematic-session-3": 12,
      "alliance-17/thematic-session-4": 8,
      "alliance-17/panel-3": 0,
      "alliance-18/opening": 0,
      "alliance-18/panel-1": 11,
      "alliance-18/panel-2": 6,
      "alliance-18/panel-3": 0,
      "alliance-18/side-event-1": 6,
      "alliance-18/side-event-2": 7,
      "alliance-18/side-event-3": 3,
      "alliance-18/side-event-4": 7,
      "alliance-18/side-event-5": 5,
      "alliance-18/side-event-6": 5,
      "alliance-18/side-event-7": 3,
    });
    const places = records.recommendations
      .filter((item) => item.session === undefined)
      .map((item) => item.place.replace("documents/office-report-2016-17/", ""));
    expect(places).toEqual([
      ...Array<string>(10).fill("survey-report-2016"),
      ...Array<string>(4).fill("internal-co-operation"),
    ]);
    expect(records.recommendations).toHaveLength(59 + 53 + 4 + 10 + 4);
  });

  it("call items what the report calls them", () => {
    const kinds = new Map(itemsOfThese.map((item) => [item.place, item.kind]));
    expect(kinds.get("alliance-17/panel-2")).toBe("finding");
    expect(kinds.get("alliance-17/thematic-session-2")).toBe("conclusion");
    kinds.delete("alliance-17/panel-2");
    kinds.delete("alliance-17/thematic-session-2");
    expect([...new Set(kinds.values())]).toEqual(["recommendation"]);
  });

  it("have items of the standing that their document has", () => {
    const standing = new Map(itemsOfThese.map((item) => [item.document, item.status]));
    expect(Object.fromEntries(standing)).toEqual({
      "documents/alliance-17-report": "secretariat-summary",
      "documents/alliance-18-report": "secretariat-summary",
      "documents/office-report-2016-17": "office-account",
    });
    expect(Object.fromEntries(records.documents.map((document) => [document.id, document.status]))).toMatchObject({
      "documents/alliance-17-concept-note": "announcement",
      "documents/alliance-17-panel-3-slides": "presentation",
    });
  });

  it.each([
    ["Madina Jarbussynova", ["alliance-16", "alliance-17", "alliance-18"]],
    ["Lamberto Zannier", ["alliance-16", "alliance-17"]],
    ["Larysa Belskaya", ["alliance-17", "alliance-18"]],
    ["Veronique Roger-Lacan", ["alliance-17", "alliance-18"]],
    ["Paul Bekkers", ["alliance-17", "alliance-18"]],
  ])("show %s at every event as one person", (name, expected) => {
    const people = records.people.filter((person) => person.names.includes(name));
    expect(people).toHaveLength(1);
    const events = records.sessions
      .filter((session) => session.credits.some((credit) => credit.person === people[0]?.id))
      .map((session) => session.event);
    expect([...new Set(events)].sort()).toEqual(expected);
  });

  it("name everybody as printed by a name that the person is known by, and list nobody else", () => {
    const names = new Map(records.people.map((person) => [person.id, person.names]));
    const voices = [
      ...records.sessions.flatMap((session) => session.credits),
      ...records.quotations.flatMap((quotation) => quotation.by ?? []),
      ...records.interviews.map((interview) => interview.with),
    ];
    expect(voices.filter((voice) => !(names.get(voice.person) ?? []).includes(voice.name))).toEqual([]);
    const named = new Set(voices.map((voice) => voice.person));
    expect(records.people.filter((person) => !named.has(person.id))).toEqual([]);
  });

  it("file people by family name, and Icelanders by given name", () => {
    const keys = records.people.map(sortKey);
    expect(keys).toEqual(
      expect.arrayContaining([
        "Van Den Reeck, Marc",
        "Chan Kam, Sacha",
        "Roger-Lacan, Veronique",
        "Bragi Guðbrandsson",
        "Hyland, Kevin",
      ]),
    );
  });

  it("keep two sentences of one item together", () => {
    const item = records.recommendations.find((each) =>
      each.text.startsWith("There are various non-verbal indicators"),
    );
    expect(item?.id).toBe("alliance-17/thematic-session-3/r10");
    expect(item?.text).toMatch(/established rapport\. These indicators should be taken into consideration;$/u);
    expect(records.recommendations.filter((each) => each.text.startsWith("These indicators"))).toEqual([]);
  });

  it("keep the numbered lists of their introductions", () => {
    const markers = (document: string) =>
      blocksOf(document).flatMap((block) =>
        block.type === "item" && block.marker !== undefined ? [block.marker] : [],
      );
    expect(markers("alliance-17-report")).toEqual(["1.", "2.", "3.", "4."]);
    expect(markers("alliance-18-report")).toEqual(["1.", "2.", "3.", "4.", "5.", "6.", "7."]);
  });
});
