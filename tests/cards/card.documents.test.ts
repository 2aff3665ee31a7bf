import { expect, test } from "vitest";
import { buildCard, cutWords } from "#lib/cards/card";
import { buildCardPath } from "#lib/address/files-beside";
import { buildCitables } from "#lib/citation/citable";
import { buildCorpus } from "#lib/corpus/corpus";
import { records } from "../corpus/real-corpus";

test("long words are cut at a word, and what is cut is said to be", () => {
  const cut = cutWords(`${"police training, ".repeat(40)}end`);
  expect(cut.length).toBeLessThan(300);
  expect(cut).toMatch(/(?:police|training) …$/u);
  expect(cutWords("A few words.")).toBe("A few words.");
});

test("the card of an item has its words, where it stands, and that they are a secretariat's summary", () => {
  const cited = buildCitables(buildCorpus(records)).find(({ id }) => id === "alliance-17/panel-1/r1")!;
  expect(buildCard(cited)).toEqual({
    label: "Recommendation 1",
    words:
      "Child protection systems must be strengthened and adjusted to large influxes or crisis contexts in the OSCE region and must be harmonized and streamlined;",
    quoted: true,
    place: "Panel 1, 17th Alliance conference, 2017",
    status: "secretariat’s summary",
  });
});

test("a page has its card beside it, and a page of no identifier that of the portal", () => {
  expect(buildCardPath("/alliance-17/panel-1/r1/")).toBe("/alliance-17/panel-1/r1.card.png");
  expect(buildCardPath("/topics/guardianship/")).toBe("/topics/guardianship.card.png");
  expect(["/", "/recommendations/", "/people/helmut-sax/"].map(buildCardPath)).toEqual(Array(3).fill("/card.png"));
});
