import { describe, expect, it } from "vitest";
import { countInitials, findDefinitions, isAcronym } from "#lib/acronyms/definition";

const read = (text: string) => findDefinitions(text).map(({ acronym, words }) => `${acronym}: ${words}`);

describe("findDefinitions", () => {
  it.each([
    ["The Harbour Rescue Board (HRB) met.", "HRB: Harbour Rescue Board"],
    ["under the national tide mechanism (NTM), as", "NTM: national tide mechanism"],
    ["The HRB (Harbour Rescue Board) met.", "HRB: Harbour Rescue Board"],
    ["the Harbour Rescue Board (“HRB”, founded in 2031)", "HRB: Harbour Rescue Board"],
    ["Harbour Rescue Boards (HRBs) meet", "HRBs: Harbour Rescue Boards"],
    ["the Coast Office in Dunmore (COiD)", "COiD: Coast Office in Dunmore"],
    ["of the Office of the Special Pilot for Harbours (OSP/H)", "OSP/H: Office of the Special Pilot for Harbours"],
    ["the Board’s Lamp Keepers’ Union Fund (LAKUF)", "LAKUF: Lamp Keepers’ Union Fund"],
    ["The Coast Office in Dunmore’s (COiD) boats", "COiD: Coast Office in Dunmore"],
    ["le Conseil maritime de l’Île (CMI)", "CMI: Conseil maritime de l’Île"],
    ["Совет по безопасности портов (СБП)", "СБП: Совет по безопасности портов"],
  ])("reads %j", (text, said) => {
    expect(read(text)).toEqual([said]);
  });

  it.each([
    "A photo of the third conference (HRB)",
    "Boats went out. Harbour was quiet; rescue boats (HRB) came",
    "the board (see below) met (2031) in May (III)",
    "The HRB (harbours, rivers, and boats of all kinds) met.",
    "HRB (HRB)",
    "All shorebirds anchor (HRB)",
  ])("reads nothing into %j", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("takes the run of words in which most letters begin one, not the shortest", () => {
    expect(read("the Board of Order of the Sea (BOS)")).toEqual(["BOS: Board of Order of the Sea"]);
  });

  it("says where each acronym stands", () => {
    const text = "Harbour Rescue Board (HRB) and Tide Office (“TO”) and LU (Lamp Union)";
    expect(findDefinitions(text).map(({ acronym, at }) => text.startsWith(acronym, at))).toEqual([true, true, true]);
  });
});

it("an acronym has two capitals, and no sign that words have", () => {
  expect(["HRB", "COiD", "OSP/H", "GI-TOC", "NGOs", "3GPP"].map(isAcronym)).toEqual(Array(6).fill(true));
  expect(["Harbour", "a", "hrb", "Harbour Board", "2031", "H", "HRB,"].map(isAcronym)).toEqual(Array(7).fill(false));
});

it("counts the letters that begin words, where most do and the words are the whole", () => {
  expect(countInitials("HRB", "harbour rescue board")).toBe(3);
  expect(countInitials("MNE", "multinational enterprise")).toBe(2);
  expect(countInitials("HRB", "the harbour rescue board")).toBe(0);
  expect(countInitials("BID", "biding")).toBe(0);
});
