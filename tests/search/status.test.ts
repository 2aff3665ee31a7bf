import { expect, test } from "vitest";
import { formatStatus } from "#lib/browser/search-status";

const result = { total: 23, complete: 23, repaired: [], unknown: [] };

test.each([
  ["guardian", result, 23, "23 results for “guardian”."],
  ["tide", { ...result, total: 1, complete: 1 }, 1, "1 result for “tide”."],
  ["x", { ...result, total: 0, complete: 0 }, 0, "Nothing found for “x”."],
  ["tide inspector", { ...result, total: 0, complete: 0, unknown: ["inspector"] }, 0, "Nothing found for “tide inspector”. “inspector” does not occur."],
  ["xyzzy", { ...result, total: 0, complete: 0, unknown: ["xyzzy"] }, 0, "Nothing found for “xyzzy”."],
  ["", result, 0, ""],
  ["a b", { ...result, complete: 2 }, 23, "23 results for “a b”. The first 2 have all the words, the others most of them."],
  ["a b", { ...result, complete: 0 }, 23, "Nothing has all the words of “a b”; 23 results with most of them."],
  ["musuem", { ...result, total: 1, complete: 1, repaired: [{ asked: "musuem", taken: ["museum"] }] }, 1, "1 result for “musuem”. “musuem” does not occur; searched for “museum”."],
  ["tide", { ...result, total: 80, complete: 80 }, 50, "80 results for “tide”. Showing the first 50."],
])("the status of %j says what was found", (query, found, shown, text) => {
  expect(formatStatus(query, found, shown)).toBe(text);
});

test("the status says while the paragraphs are still to come, and when they could not be had", () => {
  expect(formatStatus("tide", result, 23, "searching")).toBe("23 results for “tide” so far; searching the documents’ paragraphs …");
  expect(formatStatus("x", { ...result, total: 0, complete: 0, unknown: ["x"] }, 0, "searching")).toBe("Nothing for “x” so far; searching the documents’ paragraphs …");
  expect(formatStatus("tide", result, 23, "failed")).toBe("23 results for “tide”. The documents’ paragraphs could not be loaded and were not searched.");
});
