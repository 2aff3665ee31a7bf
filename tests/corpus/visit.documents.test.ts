import { describe, expect, it } from "vitest";
import { ingestCorpus } from "#lib/ingest/corpus";
import { parseId } from "#lib/address/identifier";
import { formatVisit, type VisitKind } from "#lib/records/facts/visit";
import { readContent } from "../../scripts/build/content/read-content";

const { visits } = ingestCorpus(await readContent());

function list(kind: VisitKind, year: number): string[] {
  return visits
    .filter((visit) => visit.kind === kind && visit.year === year)
    .map((visit) => visit.country)
    .sort();
}

function get(id: string) {
  const found = visits.find((visit) => visit.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

describe("country visits", () => {
  it("stand under the year in which the report's sentences put them, not under the other", () => {
    expect(list("country-visit", 2016)).toEqual(["Armenia", "Czech Republic", "Turkey", "United States of America"]);
    expect(list("country-visit", 2017)).toEqual(["Denmark", "Mongolia", "Russian Federation"]);
  });

  it("are told apart from follow-up visits", () => {
    expect(list("follow-up-visit", 2016)).toEqual(["Romania"]);
    expect(list("follow-up-visit", 2017)).toEqual(["Canada"]);
  });

  it("do not take the day of submitted recommendations for a day of the visit", () => {
    expect(get("visits/romania-2016-follow-up")).toMatchObject({
      followUpRecommendations: { submitted: true, date: "2016-12-12" },
    });
    expect(get("visits/romania-2016-follow-up").month).toBeUndefined();
    expect(get("visits/canada-2017-follow-up").followUpRecommendations).toEqual({ submitted: true });
    expect(visits.filter((visit) => visit.followUpRecommendations !== undefined)).toHaveLength(2);
  });

  it("have a month only where one is stated of the visit", () => {
    const dated = visits.filter((visit) => visit.month !== undefined && visit.kind !== "fact-finding-visit");
    expect(dated.map((visit) => [visit.id, visit.month])).toEqual([["visits/armenia-2016", 10]]);
    expect(dated[0]?.also.map((stated) => stated.words).join(" ")).toMatch(
      /October 2016.*During her Country Visit to Armenia/u,
    );
  });
});

describe("fact-finding visits", () => {
  it("are five, each with its month", () => {
    const found = visits.filter((visit) => visit.kind === "fact-finding-visit");
    expect(found.map((visit) => [visit.country, visit.year, visit.month])).toEqual([
      ["Italy", 2017, 7],
      ["Greece", 2017, 5],
      ["Serbia", 2017, 3],
      ["Bulgaria", 2016, 6],
      ["Turkey", 2016, 5],
    ]);
  });

  it("to Turkey is another than the country visit to it in the same year", () => {
    expect(
      visits.filter((visit) => visit.country === "Turkey" && visit.year === 2016).map((visit) => visit.kind),
    ).toEqual(["country-visit", "fact-finding-visit"]);
  });
});

describe("published reports", () => {
  it("stand under the year of their publication", () => {
    expect(list("visit-report", 2016)).toEqual([
      "Czech Republic",
      "Former Yugoslav Republic of Macedonia",
      "Kazakhstan",
      "Tajikistan",
      "United States of America",
    ]);
    expect(list("visit-report", 2017)).toEqual(["Armenia", "Russian Federation", "Turkey"]);
  });

  it("rest on the list below their own heading", () => {
    expect(get("visits/turkey-report-2017").stated).toMatchObject({
      words: "Turkey",
      paragraph: "documents/office-report-2016-17/country-visits#p380",
    });
  });
});

describe("all visits", () => {
  it("are 22, well named, with the words on which they rest", () => {
    expect(visits).toHaveLength(22);
    expect(visits.filter((visit) => parseId(visit.id)?.kind !== "fact")).toEqual([]);
    for (const visit of visits) expect([visit.stated, ...visit.also].filter(({ words }) => words === "")).toEqual([]);
  });

  it("have the code of the country they name", () => {
    const names = new Intl.DisplayNames("en", { type: "region" });
    const odd = visits.filter((visit) => !sameCountry(names.of(visit.code) ?? "", visit.country));
    expect(odd.map((visit) => `${visit.code} ${visit.country}`)).toEqual([]);
  });

  it("are formatted as exactly as they are stated", () => {
    expect(formatVisit(get("visits/italy-july-2017"))).toBe("Fact-finding visit, July 2017");
    expect(formatVisit(get("visits/denmark-2017"))).toBe("Country visit, 2017");
    expect(formatVisit(get("visits/romania-2016-follow-up"))).toBe(
      "Follow-up visit, 2016; recommendations submitted on 12 December 2016",
    );
    expect(formatVisit(get("visits/canada-2017-follow-up"))).toBe("Follow-up visit, 2017; recommendations submitted");
    expect(formatVisit(get("visits/turkey-report-2017"))).toBe("Report published, 2017");
  });
});

/** Some names that the report prints are not those of today. */
function sameCountry(current: string, printed: string): boolean {
  const renamed: Record<string, string> = {
    Czechia: "Czech Republic",
    "North Macedonia": "Former Yugoslav Republic of Macedonia",
    Russia: "Russian Federation",
    "United States": "United States of America",
    Türkiye: "Turkey",
  };
  return current === printed || renamed[current] === printed;
}
