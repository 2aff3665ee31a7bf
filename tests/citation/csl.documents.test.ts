import { describe, expect, it } from "vitest";
import { buildCitables, type Citable } from "#lib/citation/citable";
import { buildCorpus } from "#lib/corpus/corpus";
import { buildCslItem, CslItem } from "#lib/citation/formats/csl";
import { records } from "../corpus/real-corpus";

const absoluteUrl = (path: string) => `https://example.org${path}`;
const citables = buildCitables(buildCorpus(records));
const byId = new Map(citables.map((cited) => [cited.id, cited]));

function find(id: string): Citable {
  const cited = byId.get(id);
  if (cited === undefined) throw new Error(`Unexpected lack of ${id}, expected it among what can be cited`);
  return cited;
}
const itemOf = (id: string) => buildCslItem(find(id), absoluteUrl);

describe("CSL-JSON", () => {
  it("has a valid item for every record that can be cited", () => {
    const faults = citables.filter((cited) => !CslItem.safeParse(buildCslItem(cited, absoluteUrl)).success);
    expect(faults.map(({ id }) => id)).toEqual([]);
  });

  it("has every record of the kinds that can be cited, once", () => {
    const { events, documents, sessions, recommendations, wordings, quotations, figures } = records;
    const parts = documents.flatMap((document) => document.parts.map(({ name }) => ({ id: `${document.id}/${name}` })));
    const wanted = [events, documents, parts, sessions, recommendations, wordings, quotations, figures].flatMap((all) =>
      all.map(({ id }) => id),
    );
    expect(citables.filter(({ kind }) => kind !== "paragraph").map(({ id }) => id)).toEqual(wanted);
    expect(byId.size).toBe(citables.length);
  });

  it("says where a recommendation stands, when the conference was, and that it is a secretariat’s summary", () => {
    expect(itemOf("alliance-17/panel-1/r1")).toEqual({
      id: "alliance-17/panel-1/r1",
      type: "paper-conference",
      title: "Recommendation 1, Panel 1, 17th Alliance conference",
      author: [
        {
          literal:
            "OSCE Office of the Special Representative and Co-ordinator for Combating Trafficking in Human Beings",
        },
      ],
      issued: {
        "date-parts": [
          [2017, 4, 3],
          [2017, 4, 4],
        ],
      },
      page: "para. 16",
      "container-title": "Summary report of the 17th Alliance against Trafficking in Persons conference",
      "event-title": "17th Alliance conference: Trafficking in Children and the Best Interests of the Child",
      "event-place": "Hofburg (Neuer Saal), Vienna",
      "event-date": {
        "date-parts": [
          [2017, 4, 3],
          [2017, 4, 4],
        ],
      },
      publisher: "OSCE Office of the Special Representative and Co-ordinator for Combating Trafficking in Human Beings",
      genre: "secretariat’s summary",
      abstract:
        "Child protection systems must be strengthened and adjusted to large influxes or crisis contexts in the OSCE region and must be harmonized and streamlined;",
      note: "Introduced by: “The panellists agreed upon the following recommendations:”. The secretariat’s summary of what was discussed. It is not an adopted text and binds no State.",
      language: "en",
      URL: "https://example.org/alliance-17/panel-1/r1/",
    });
  });

  it("says of every summary that it is no adopted text", () => {
    const summaries = citables.filter(({ source }) => source?.document.status === "secretariat-summary");
    const silent = summaries.filter(
      (cited) => !(buildCslItem(cited, absoluteUrl).note ?? "").includes("not an adopted text"),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
    expect(summaries.length).toBeGreaterThan(100);
  });

  it("never gives what a side event says to the conference", () => {
    const items = citables
      .filter(({ session }) => session?.kind === "side-event")
      .map((cited) => buildCslItem(cited, absoluteUrl));
    expect(items.length).toBeGreaterThan(7);
    for (const item of items) {
      expect(item["event-title"]).toMatch(/^Side event \d of the 18th Alliance conference: /u);
      expect(item.note).toContain("Of a side event, not of the conference.");
    }
  });

  it("states the year alone where no document states the days, and the year that a document is of", () => {
    for (const id of ["alliance-18", "alliance-18/panel-1/r1", "documents/alliance-18-report"])
      expect([itemOf(id).issued, itemOf(id)["event-date"]]).toEqual([
        { "date-parts": [[2018]] },
        { "date-parts": [[2018]] },
      ]);
    expect(itemOf("documents/office-report-2016-17")).toMatchObject({ issued: { "date-parts": [[2017]] } });
    expect(itemOf("documents/office-report-2016-17")["event-date"]).toBeUndefined();
  });

  it("gives the office’s report no conference, but the sessions that it tells of theirs", () => {
    expect(itemOf("documents/office-report-2016-17")).toMatchObject({ type: "report", genre: "Office’s account" });
    expect(itemOf("alliance-16/panel-1")).toMatchObject({
      type: "chapter",
      issued: { "date-parts": [[2017]] },
      "event-date": {
        "date-parts": [
          [2016, 4, 11],
          [2016, 4, 12],
        ],
      },
      "container-title": "2016–17 Report",
      "event-title": expect.stringContaining("16th Alliance conference"),
    });
  });

  it("gives the words to those who said them", () => {
    const quotation = itemOf("documents/office-report-2016-17/migration-routes#q1");
    expect(quotation.author).toEqual([{ family: "Greminger", given: "Thomas" }]);
    expect(quotation.note).toContain("Attributed to: Thomas Greminger, OSCE Secretary General.");
    expect(itemOf("documents/office-report-2016-17/civil-society#q1").author).toBeUndefined();
    expect(itemOf("alliance-17/panel-1/w1").author).toBeUndefined();
    expect(itemOf("documents/office-report-2016-17/alliance-17#q1").author).toEqual([{ literal: "Pope Francis" }]);
    expect(itemOf("documents/office-report-2016-17/interview-azzoni#p13").author).toBeUndefined();
    expect(itemOf("documents/office-report-2016-17/interview-azzoni#p14").author).toEqual([
      { family: "Azzoni", given: "Alessandro" },
    ]);
    expect(itemOf("figures/council-of-europe-priority-areas").author).toEqual([
      { family: "Nestorova", given: "Petya" },
    ]);
  });

  it("says which text an item is of, where the document only tells of that", () => {
    expect(itemOf("documents/office-report-2016-17/internal-co-operation/r1").title).toMatch(
      /^Recommendation 1 of the OSCE Parliamentary Assembly’s 2017 Resolution/u,
    );
  });

  it("cites quoted paragraphs as the quotation only", () => {
    expect(byId.has("documents/office-report-2016-17/migration-routes#p70")).toBe(false);
  });

  it("says where the portal supplied a title", () => {
    expect(itemOf("documents/alliance-17-report").note).toContain("the portal supplied this one");
    expect(itemOf("documents/office-report-2016-17").note).not.toContain("supplied");
  });
});
