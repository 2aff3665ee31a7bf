import { expect, it } from "vitest";
import { findAcronyms } from "#lib/acronyms/acronyms";
import type { Document } from "#lib/records/document";
import { buildDefinitions, buildDocument } from "./invented-document";

const find = (documents: Document[], same: string[][] = []) =>
  findAcronyms(documents, same, "en").map(({ acronym, forms }) => [
    acronym,
    ...forms.map(({ words, spelledOut }) => [words, ...spelledOut.map(({ block }) => block)].join(" @")),
  ]);

it("an acronym stands for what a document spells out, where it first does so", () => {
  const report = buildDocument("report", [
    "The HRB met.",
    "The Harbour Rescue Board (HRB) met.",
    "The Harbour Rescue Board (HRB) met again.",
  ]);
  expect(find([report])).toEqual([["HRB", "Harbour Rescue Board @documents/report#p2"]]);
});

it("where documents disagree all are kept, that of most of them first", () => {
  const documents = [
    buildDocument("a", ["The High River Basin (HRB)."]),
    buildDocument("b", ["The Harbour Rescue Board (HRB)."]),
    buildDocument("c", ["The harbour rescue boards (HRBs)."]),
  ];
  expect(find(documents)).toEqual([
    ["HRB", "Harbour Rescue Board @documents/b#p1 @documents/c#p1", "High River Basin @documents/a#p1"],
  ]);
});

it("the thesaurus says what the documents use and none spells out, in the words that fit best", () => {
  const documents = [
    buildDocument("a", ["The UAM and the HRBs met at (TO)."]),
    buildDocument("b", ["A Tide Office (TO)."]),
  ];
  const same = [
    ["unaccompanied child", "UAM", "unaccompanied minor", "young seafarer"],
    ["harbour rescue board", "HRB", "lifeboats"],
    ["tidal observatory", "TO"],
    ["pilots’ union", "PU"],
    ["USA", "US"],
  ];
  expect(find(documents, same)).toEqual([
    ["HRB", "harbour rescue board"],
    ["TO", "Tide Office @documents/b#p1"],
    ["UAM", "unaccompanied minor"],
  ]);
});

it("a list of abbreviations says what they stand for", () => {
  const list = buildDefinitions("p1", { HRB: "Harbour Rescue Board", Quay: "Where boats lie", TO: "Another thing" });
  expect(find([buildDocument("report", [list])])).toEqual([["HRB", "Harbour Rescue Board @documents/report#p1"]]);
});

it("an acronym that is only printed in the plural is called so", () => {
  expect(find([buildDocument("a", ["Harbour Rescue Boards (HRBs)."])])).toEqual([
    ["HRBs", "Harbour Rescue Boards @documents/a#p1"],
  ]);
});

it("documents without acronyms have none, whatever the thesaurus has", () => {
  expect(find([buildDocument("a", ["Boats went out."])], [["harbour rescue board", "HRB"]])).toEqual([]);
});
