import { expect, test } from "vitest";
import { formatEarlyStatus } from "#lib/browser/search/results/early-status";
import { formatMatches } from "#lib/browser/search/results/matches";
import { formatSearched, formatStatus } from "#lib/browser/search/results/status";
import type { TypedClause } from "#lib/search/engine/query/search";
import type { Match } from "#lib/search/engine/query/explain";

const clause = (typed: string, ...answers: TypedClause["alternatives"]): TypedClause => ({
  typed,
  queryTerms: [typed],
  alternatives: answers,
  df: 1,
});
const exact = (word: string) => ({ groups: [[word]], weight: 1, type: "exact" as const });
const repair = (word: string) => ({ groups: [[word]], weight: 0.7, type: "repair" as const });
const beginning = (word: string) => ({ groups: [[word]], weight: 0.4, type: "beginning" as const });
const result = { total: 23, complete: 23, clauses: [] as TypedClause[] };

test.each([
  ["guardian", result, 23, "23 results for “guardian”."],
  ["", { ...result, total: 5, complete: 5 }, 5, "5 results."],
  ["tide", { ...result, total: 1, complete: 1 }, 1, "1 result for “tide”."],
  ["x", { ...result, total: 0, complete: 0 }, 0, "Nothing found for “x”."],
  [
    "tide inspector",
    { ...result, total: 0, complete: 0, clauses: [clause("tide", exact("tide")), clause("inspector")] },
    0,
    "Nothing found for “tide inspector”. “inspector” does not occur.",
  ],
  ["xyzzy", { ...result, total: 0, complete: 0, clauses: [clause("xyzzy")] }, 0, "Nothing found for “xyzzy”."],
  [
    "a b",
    { ...result, complete: 2 },
    23,
    "23 results for “a b”. The first 2 have all the telling words, the others some of them.",
  ],
  ["a b", { ...result, complete: 0 }, 23, "Nothing has all the words of “a b”; 23 results with some of them."],
  [
    "musuem",
    { ...result, total: 1, complete: 1, clauses: [clause("musuem", repair("museum"))] },
    1,
    "1 result for “musuem”. “musuem” does not occur; searched for “museum”.",
  ],
  [
    "Roma",
    { ...result, clauses: [clause("Roma", beginning("romania"), beginning("roman"), beginning("romance"))] },
    23,
    "23 results for “Roma”. “Roma” does not occur; shown are words that begin so: “romania” or “roman”.",
  ],
  [
    "pimps",
    { ...result, clauses: [clause("pimps", { ...beginning("procurers"), type: "synonym" })] },
    23,
    "23 results for “pimps”. “pimps” does not occur; searched for “procurers”.",
  ],
  [
    "answered",
    {
      ...result,
      clauses: [
        clause(
          "answered",
          { ...beginning("respond"), type: "synonym", printed: "responding" },
          { ...beginning("responded"), type: "synonym", printed: "responding" },
          { ...beginning("reply"), type: "synonym", printed: "reply" },
        ),
      ],
    },
    23,
    "23 results for “answered”. “answered” does not occur; searched for “responding” or “reply”.",
  ],
  ["a -b", { ...result, without: ["b"] }, 23, "23 results for “a -b”. Left out: “b”."],
  [
    '"a mast"',
    { ...result, phrases: { typed: 0, otherNumber: 23, apart: 0 } },
    23,
    '23 results for “"a mast"”. Nothing has the words in quotation marks as they stand; shown is their singular or plural.',
  ],
  [
    '"a mast"',
    { ...result, complete: 1, phrases: { typed: 1, otherNumber: 22, apart: 0 } },
    23,
    '23 results for “"a mast"”. The first one has the words in quotation marks as they were typed, the next 22 in their singular or plural.',
  ],
  [
    '"a mast"',
    { ...result, complete: 2, phrases: { typed: 2, otherNumber: 1, apart: 20 } },
    23,
    '23 results for “"a mast"”. The first 2 have the words in quotation marks as they were typed, the next one in their singular or plural, the others have them apart, or some of them.',
  ],
  [
    '"a mast"',
    { ...result, complete: 0, phrases: { typed: 0, otherNumber: 0, apart: 23 } },
    23,
    '23 results for “"a mast"”. Nothing has the words in quotation marks as they stand; shown is what has them apart, or some of them.',
  ],
  ['"a mast"', { ...result, phrases: { typed: 23, otherNumber: 0, apart: 0 } }, 23, '23 results for “"a mast"”.'],
  ["tide", { ...result, total: 80, complete: 80 }, 50, "80 results for “tide”. Showing the first 50."],
])("the status of %j says what was found", (query, found, shown, text) => {
  expect(formatStatus(query, found, shown)).toBe(text);
});

test("a word that is being typed is not said to be nowhere", () => {
  const typing = { ...result, clauses: [clause("rom", beginning("romania"))] };
  expect(formatStatus("rom", typing, 23, true)).toBe("23 results for “rom”.");
});

test("the status says while the rest is still to come, and when it could not be had", () => {
  expect(formatEarlyStatus("tide", 23, "searching")).toBe(
    "23 results for “tide” so far; searching paragraphs and all else …",
  );
  expect(formatEarlyStatus("", 1, "done")).toBe("1 result.");
  expect(formatEarlyStatus("tide", 23, "failed")).toBe(
    "23 results for “tide”. Paragraphs and all else could not be loaded and were not searched.",
  );
});

test("the head says what was searched beside the words themselves", () => {
  const police = clause(
    "police",
    exact("police"),
    { groups: [["law_enforcement"]], weight: 0.6, type: "synonym", printed: "law enforcement" },
    { groups: [["policing"]], weight: 0.97, type: "form" },
  );
  expect(formatSearched([police, clause("tide", exact("tide"))])).toBe("police: also law enforcement, policing");
  expect(formatSearched([clause("tide", exact("tide"))])).toBe("");
  expect(
    formatSearched([
      clause("tide tables", exact("tide_table"), {
        groups: [["tide"], ["table", "tables"]],
        weight: 0.6,
        type: "form",
      }),
    ]),
  ).toBe("");
  const many = clause(
    "tide",
    ...["a", "b", "c", "d", "e", "f", "g", "h"].map((word) => ({ groups: [[word]], weight: 1, type: "form" as const })),
  );
  expect(formatSearched([many])).toBe("tide: also a, b, c, d, e, f and 2 more");
});

test("a hit says which of the words stand only around it, or not at all", () => {
  const match = (type: Match["type"], printed: string, around = false, which = 0): Match => ({
    clause: which,
    type,
    term: printed,
    printed,
    around,
  });
  const queryTerms = [clause("police", exact("police")), clause("tide", exact("tide"))];
  expect(
    formatMatches({ matches: [match("synonym", "law enforcement"), match("exact", "tide", false, 1)] }, queryTerms),
  ).toBe("");
  expect(formatMatches({ matches: [match("form", "policed"), match("repair", "tides", false, 1)] }, queryTerms)).toBe(
    "",
  );
  expect(formatMatches({ matches: [match("exact", "Police", true)] }, queryTerms)).toBe(
    "Police: in its session’s or section’s title · without “tide”",
  );
  expect(formatMatches({ matches: [match("exact", "police"), match("exact", "tide", false, 1)] }, queryTerms)).toBe("");
});
