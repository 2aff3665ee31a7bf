import { describe, expect, it } from "vitest";
import { buildPageCitations } from "#lib/citation/page-citations";
import { buildBesidePath, buildCitationsPath } from "#lib/address/files-beside";
import { Citation, PageCitations } from "#lib/records/derived/citation";
import { citationForms } from "#lib/records/derived/citation-forms";
import { records } from "../corpus/real-corpus";
import { citables } from "./cited";

const citationOf = (id: string) => Citation.parse(Object.fromEntries(citationForms.map((form) => [form.id, id])));
const pages = buildPageCitations(citables, new Map(citables.map(({ id }) => [id, citationOf(id)])), records);

describe("a citation", () => {
  it("has every form of the table, in its order, and no other", () => {
    const { iso690, ...others } = citationOf("x");
    expect(Object.keys({ ...others, iso690 })).toEqual(citationForms.map(({ id }) => id));
    expect(Citation.safeParse(others).success).toBe(false);
    expect(Citation.safeParse({ ...others, iso690, mla: "x" }).success).toBe(false);
  });
});

describe("citations of a page", () => {
  it("has everything that can be cited, on the page where it stands", () => {
    const cited = [...pages.values()].flatMap((page) =>
      Object.values(PageCitations.parse(page)).map(({ site }) => site),
    );
    expect(new Set(cited)).toEqual(new Set(citables.map(({ id }) => id)));
    expect(pages.get("/alliance-17/panel-1/r1/")?.["/alliance-17/panel-1/r1/"]?.of).toBe(
      "Recommendation 1, Panel 1, 17th Alliance conference",
    );
    expect(pages.get("/documents/alliance-17-report/")?.["/documents/alliance-17-report/#p12"]?.site).toBe(
      "documents/alliance-17-report#p12",
    );
  });

  it("cites the paragraph of a quotation as the quotation, and a part as itself", () => {
    const page = pages.get("/documents/office-report-2016-17/migration-routes/");
    expect(page?.["/documents/office-report-2016-17/migration-routes/#p70"]?.site).toBe(
      "documents/office-report-2016-17/migration-routes#q1",
    );
    expect(page?.["/documents/office-report-2016-17/migration-routes/"]?.site).toBe(
      "documents/office-report-2016-17/migration-routes",
    );
  });

  it("names the conference of a session once", () => {
    expect(pages.get("/alliance-17/panel-1/")?.["/alliance-17/panel-1/"]?.of).toBe(
      "Panel 1: Human Trafficking Threats for Children in Crisis, 17th Alliance conference",
    );
  });

  it("stands in a file beside the page, as do the forms of what stands at an anchor", () => {
    expect(buildCitationsPath("/documents/alliance-17-report/#p12")).toBe(
      "/documents/alliance-17-report.citations.json",
    );
    expect(buildBesidePath("documents/office-report-2016-17/migration-routes#q1", "bib")).toBe(
      "/documents/office-report-2016-17/migration-routes/q1.bib",
    );
  });
});
