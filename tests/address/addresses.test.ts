import { describe, expect, it } from "vitest";
import { anchorOf, pageOf } from "#lib/address/anchor";
import { buildCitationsPath, buildDownloadName, buildCardPath, siteCardPath } from "#lib/address/files-beside";
import { findHolders, firstNameOf, isHeldBy, lastNameOf } from "#lib/address/name";
import { buildSearchTemplate } from "#lib/address/page-path";
import { buildBlockId, buildPartId, paragraphNumberOf } from "#lib/address/paragraph";
import { addresses } from "./addresses";

describe.each(addresses)("build$pair and parse$pair", ({ address, parts, build, parse, none }) => {
  it(`meet at ${address}`, () => {
    expect(build()).toBe(address);
    expect(parse(address)).toEqual(parts);
  });

  it.each(none)("find nothing in %j", (other) => {
    expect(parse(other)).toBeUndefined();
  });
});

describe("parts of an address", () => {
  it("are its page and its anchor", () => {
    expect(pageOf("/harbour-3/panel-1/#r2")).toBe("/harbour-3/panel-1/");
    expect(pageOf("harbour-3/panel-1")).toBe("harbour-3/panel-1");
    expect(anchorOf("/harbour-3/panel-1/#r2")).toBe("r2");
    expect(anchorOf("/harbour-3/")).toBeUndefined();
  });

  it("are its first and last names", () => {
    expect(["harbour-3/panel-1/r2", "people/mira-solberg", "harbour-3", "documents/a#q1"].map(lastNameOf)).toEqual([
      "r2",
      "mira-solberg",
      "harbour-3",
      "q1",
    ]);
    expect(firstNameOf("harbour-3/panel-1/r2")).toBe("harbour-3");
  });

  it("are its holders, the nearest first", () => {
    expect(findHolders("documents/yearbook/visits#p1")).toEqual(["documents/yearbook/visits", "documents/yearbook"]);
    expect(findHolders("harbour-3/panel-1/r2")).toEqual(["harbour-3/panel-1", "harbour-3"]);
    expect(findHolders("harbour-3")).toEqual([]);
    expect(isHeldBy("harbour-3/panel-1/r2", "harbour-3")).toBe(true);
    expect(isHeldBy("harbour-30/panel-1", "harbour-3")).toBe(false);
    expect(isHeldBy("harbour-3", "harbour-3")).toBe(false);
  });

  it("are the part of a block of a document and its number", () => {
    expect(buildBlockId("documents/yearbook", { anchor: "p1" })).toBe("documents/yearbook#p1");
    expect(buildBlockId("documents/yearbook", { part: "visits", anchor: "p1" })).toBe("documents/yearbook/visits#p1");
    expect(buildPartId("documents/yearbook", "visits")).toBe("documents/yearbook/visits");
    expect(paragraphNumberOf("/documents/yearbook/visits/#p12")).toBe(12);
    expect(paragraphNumberOf("documents/yearbook#preface")).toBeUndefined();
  });
});

describe("files beside a page", () => {
  it("have the citations of the whole page, a name to be kept under and a card", () => {
    expect(buildCitationsPath("/figures/#boats")).toBe("/figures.citations.json");
    expect(buildDownloadName("documents/yearbook#q4", "bib")).toBe("documents-yearbook-q4.bib");
    expect(buildCardPath("/harbour-3/panel-1/r2/")).toBe("/harbour-3/panel-1/r2.card.png");
    expect(buildCardPath("/people/mira-solberg/")).toBe(siteCardPath);
  });
});

describe("buildSearchTemplate", () => {
  it("leaves the place of the words open", () => {
    expect(buildSearchTemplate("words")).toBe("/search/?q={words}");
  });
});
