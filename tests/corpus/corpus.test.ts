import { describe, expect, it } from "vitest";
import { buildCitables, getCitable } from "#lib/citation/citable";
import { findCode } from "#lib/corpus/code";
import { buildCorpus } from "#lib/corpus/corpus";
import { findFacets } from "#lib/corpus/filter/facets";
import { findBodyKindsOf } from "#lib/corpus/people/body-kind";
import { findFilters, findRecommendations, parseFilterSegments } from "#lib/corpus/filter/filter";
import { findCodeTargets } from "#lib/corpus/go-to";
import { findCitedInstruments } from "#lib/corpus/facts/instrument";
import { buildTrail, findLocation, formatItemLabel } from "#lib/corpus/location";
import { findCredits, findPeople } from "#lib/corpus/people/participation";
import { findSimilar } from "#lib/corpus/item/related";
import { findItemsIn, findSessions } from "#lib/corpus/session";
import { CorpusRecords } from "#lib/records/corpus-records";
import { ingestTexts, mintedLedger, smallCorpus } from "../ingest/small-corpus";
import { inventedRecords } from "../search/invented-records";

const id = "harbour-3/panel-1/r1";
const publisher = { id: "harbour-office", name: "Harbour Office", names: ["Harbour Office"] };
const codes = [
  { code: "AB12345", id: "harbour-3/panel-1/r1" },
  { code: "CD67890", id: "harbour-3" },
];
const related = [{ of: id, similar: [{ to: "harbour-3/side-event-2/r1", score: 0.5, shares: ["tide tables"] }] }];

// Both have a conference, a session and an item of the same identifiers, so that one taken for the other would be seen.
const invented = buildCorpus(CorpusRecords.parse({ ...inventedRecords, organizations: [publisher] }), {
  codes,
  related,
});
const small = buildCorpus(ingestTexts(smallCorpus, JSON.stringify(mintedLedger(smallCorpus))).records);

describe("two corpora in one process", () => {
  it("each get their own record of an identifier that both have", () => {
    expect(invented.get("recommendations", id).text).toMatch(/^Pilots should be trained/u);
    expect(small.get("recommendations", id).text).toMatch(/^Buoys should be lit/u);
    expect(invented.get("recommendations", id).text).toMatch(/^Pilots should be trained/u);
  });

  it("refuse an identifier that only the other has", () => {
    expect(small.find("people", "people/bram-okonjo")).toBeUndefined();
    expect(() => small.get("people", "people/bram-okonjo")).toThrow(RangeError);
    expect(() => invented.get("people", "people/mira-solberg")).toThrow(
      'Unexpected identifier "people/mira-solberg", expected one of the people',
    );
  });

  it("each answer from indexes of their own", () => {
    const sessionsOf = (corpus: typeof small) => findSessions(corpus, "harbour-3").map((session) => session.id);
    expect(sessionsOf(invented)).toEqual(["harbour-3/panel-1", "harbour-3/side-event-2"]);
    expect(sessionsOf(small)).toEqual(["harbour-3/panel-1"]);
    expect(findCredits(small, "people/mira-solberg")).toHaveLength(1);
    expect(findCredits(invented, "people/mira-solberg")).toEqual([]);
    expect(findPeople(invented).map(({ name }) => name)).toEqual(["Jórunn Æsdóttir", "Tide Larsen", "Bram Okonjo"]);
    expect(findPeople(small).map(({ name }) => name)).toEqual(["Mira Solberg"]);
    expect(findCitedInstruments(invented, "documents/harbour-3-report#p4")).toHaveLength(1);
    expect(findCitedInstruments(small, "documents/harbour-3-report#p4")).toEqual([]);
    expect(findItemsIn(small, "harbour-3/panel-1").map((item) => item.number)).toEqual([1, 2]);
  });

  it("say where an item is, and cite it, in their own words", () => {
    expect(formatItemLabel(invented, invented.get("recommendations", id))).toBe(
      "Recommendation 1, Panel 1, 3rd Harbour conference",
    );
    expect(buildTrail(findLocation(small, small.get("recommendations", id))).map(({ to }) => to)).toEqual([
      "/harbour-3/",
      "/harbour-3/panel-1/",
    ]);
    expect(getCitable(invented, id).source?.publisher.name).toBe("Harbour Office");
    expect(getCitable(small, id).source?.publisher.name).toBe("Lantern Trust");
    expect(() => getCitable(small, "figures/lanterns")).toThrow(RangeError);
    expect(buildCitables(small)).toBe(buildCitables(small));
  });

  it("have codes and similar items only where they were built with them", () => {
    expect(findCode(invented, id)).toBe("PR-AB1-2345");
    expect(findCode(small, id)).toBeUndefined();
    expect(findCodeTargets(invented).map(({ label }) => label)).toEqual([
      "3rd Harbour conference: Keeping the Lights",
      "Recommendation 1, Panel 1, 3rd Harbour conference",
    ]);
    expect(findSimilar(invented, invented.get("recommendations", id)).map(({ item }) => item.id)).toEqual([
      "harbour-3/side-event-2/r1",
    ]);
    expect(findSimilar(small, small.get("recommendations", id))).toEqual([]);
  });
});

describe("the filters of a corpus", () => {
  it("let through what has the event, the kind of session and the kind of list, in every combination", () => {
    const { recommendations } = invented.records;
    expect(findRecommendations(invented)).toEqual(recommendations);
    for (const filter of findFilters(invented)) {
      const expected = recommendations.filter(
        ({ event, session, kind, status }) =>
          (filter.event ?? event) === event &&
          (filter.listKind ?? kind) === kind &&
          (filter.status ?? status) === status &&
          (filter.body === undefined || findBodyKindsOf(invented, session).includes(filter.body)) &&
          (filter.sessionKind === undefined || invented.get("sessions", session ?? "").kind === filter.sessionKind),
      );
      expect(findRecommendations(invented, filter)).toEqual(expected);
    }
    expect(findRecommendations(invented, { sessionKind: "closing" })).toEqual([]);
  });

  it("are parsed of the addresses that lead to them, and of no other", () => {
    expect(parseFilterSegments(invented, [])).toEqual({});
    expect(parseFilterSegments(invented, ["harbour-3", "panel", "finding"])).toEqual({
      event: "harbour-3",
      sessionKind: "panel",
      listKind: "finding",
    });
    expect(parseFilterSegments(invented, ["finding", "panel"])).toBeUndefined();
    expect(parseFilterSegments(invented, ["harbour-4"])).toBeUndefined();
  });

  it("are offered with the number of items that each leaves", () => {
    const [, sessions] = findFacets(invented, { event: "harbour-3" });
    expect(sessions?.choices.map(({ label, count, current }) => [label, count, current])).toEqual([
      ["All", 4, true],
      ["Panels", 2, false],
      ["Side events", 2, false],
    ]);
  });
});
