import { describe, expect, it } from "vitest";
import { findNumbersOfCells, findPrintedNumbers, numberOfWritten } from "#lib/ingest/marks/item/printed-number";

/* The items of a list, and the numbers by which they are cited; "-" of an item that prints none. */
const lists: [words: string[], items: string[], numbers: string[]][] = [
  [["Recommendation"], ["Recommendation 5: Light the buoys", "Recommendation 6. Rest"], ["5", "6"]],
  [
    ["Recommendation"],
    ["RECOMMENDATION No. 6 – Light", "Recommendation #7 : Rest", "Recommendation 1.2: Paint"],
    ["6", "7", "1.2"],
  ],
  [["Recommendation"], ["Recommendation 5: Light", "R7. Rest", "R8. Paint", "A. Row"], ["5", "R7", "R8", "-"]],
  [["Recommendation"], ["Recommendation 5 was adopted.", "Rest"], ["-", "-"]],
  [["Recommendation"], ["Finding 5: Light"], ["-"]],
  [["Finding"], ["Finding IV. Ropes are worn"], ["IV"]],
  [["Conclusion"], ["Conclusion 3 – Ropes are worn", "Nets are torn"], ["3", "-"]],
  [["Finding"], ["F2) Ropes are worn"], ["F2"]],
  [["Finding"], ["CP1: Ropes are worn", "CP2: Nets are torn"], ["CP1", "CP2"]],
  [["Finding"], ["COP 26: what was said", "G20: what was not"], ["-", "-"]],
  [["Finding"], ["A.1 Ropes", "A.2 Nets"], ["A.1", "A.2"]],
  [["Finding"], ["A. Ropes", "B. Nets", "C. Oars"], ["A", "B", "C"]],
  [["Finding"], ["(A) Ropes", "(B) Nets", "Oars"], ["A", "B", "-"]],
  [["Finding"], ["I. Ropes", "II. Nets", "III. Oars", "IV. Sails"], ["I", "II", "III", "IV"]],
  [["Finding"], ["A. Smith said that ropes are worn", "I. Newton that apples fall"], ["-", "-"]],
  [["Finding"], ["A. Smith said that ropes are worn", "Nets are torn"], ["-", "-"]],
  [["Finding"], ["A. Ropes are worn"], ["-"]],
  [["Finding"], ["(a) Ropes", "b. Nets"], ["a", "b"]],
  [["Finding"], ["(a) Ropes", "Nets"], ["-", "-"]],
  [["Finding"], ["1.5 Ropes"], ["1.5"]],
  [["Finding"], ["1.5 million gulls"], ["-"]],
  [["Finding"], ["[51] Ropes", "[52] Nets"], ["51", "52"]],
  [
    ["Recommendation", "Rec.", "Recommandation"],
    ["Rec. 31: Light", "Recommandation 32 : Rest"],
    ["31", "32"],
  ],
  [["Finding"], ["R11 Ropes are worn", "R12 Nets are torn"], ["R11", "R12"]],
  [["Finding"], ["G7 Ministers met", "G20 Leaders met", "SDG 5 Targets were missed"], ["-", "-", "-"]],
];

describe("findPrintedNumbers", () => {
  it.each(lists)("of a list of %s: %j", (words, items, numbers) => {
    const found = findPrintedNumbers(items, words);
    expect(found.map((each) => (each === undefined ? "-" : numberOfWritten(each)))).toEqual(numbers);
    expect(found.every((each, at) => each === undefined || items[at]?.startsWith(each))).toBe(true);
  });
});

describe("findNumbersOfCells", () => {
  it.each([
    [["Recommendation"], ["1", "2.", "(iv)", "Recommendation 7"], ["1", "2.", "(iv)", "Recommendation 7"]],
    [["Recommendation"], ["R1", "R2", ""], ["R1", "R2", undefined]],
    [["Recommendation"], ["A.", "B."], ["A.", "B."]],
    [["Recommendation"], ["G20", "Ports"], [undefined, undefined]],
  ])("of a table of %s: %j", (words, cells, numbers) => {
    expect(findNumbersOfCells(cells, words)).toEqual(numbers);
  });
});
