import { expect, test } from "vitest";
import { findShared } from "#lib/related/shared";
import { buildTermReader, isConcept } from "#lib/related/terms";

const plain = buildTermReader([]);
const meant = buildTermReader([
  ["keeper", "lighthouse staff"],
  ["smuggling", "contraband"],
]);

test("what two texts share is said as the second prints it, in its order, each word once", () => {
  expect(findShared(plain, "Inspect the lamps of buoys.", "Buoys and lamps: a lamp must have inspections.")).toEqual([
    "Buoys",
    "lamps",
    "inspections",
  ]);
});

test("shared words are run together only where both texts have them side by side", () => {
  expect(findShared(plain, "Civil society and trade unions met.", "Unions of civil society trade.")).toEqual([
    "Unions",
    "civil society",
    "trade",
  ]);
  expect(findShared(plain, "Tide tables are read.", "Tide-tables are sold, tables of the tide are not.")).toEqual([
    "Tide-tables",
  ]);
});

test("words of grammar and drafting are not said", () => {
  expect(
    findShared(plain, "It should be ensured that pilots rest.", "Pilots should be provided with what is needed."),
  ).toEqual(["Pilots"]);
});

test("words of one meaning are said as both print them, unless the words themselves are shared", () => {
  expect(findShared(meant, "Keepers report.", "Lighthouse staff sleep.")).toEqual(["Lighthouse staff / Keepers"]);
  expect(findShared(meant, "Smuggling is a crime.", "Smuggling and contraband.")).toEqual(["Smuggling"]);
});

test("a word after a joined prefix is shared with the word alone, and said with its prefix", () => {
  expect(findShared(plain, "Smuggling must end.", "Anti-smuggling patrols sail.")).toEqual(["Anti-smuggling"]);
});

test("a phrase of the thesaurus is read as whole words, in any of their forms", () => {
  const concepts = (text: string) =>
    meant(text)
      .filter(({ term }) => isConcept(term))
      .map(({ start, end }) => text.slice(start, end));
  expect(concepts("The staff of the lighthouse and the housekeepers")).toEqual([]);
  expect(concepts("Our lighthouse staffs and the keeping of lamps")).toEqual(["lighthouse staffs"]);
});
