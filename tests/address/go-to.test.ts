import { describe, expect, it } from "vitest";
import { resolveGoTo, type NamedRecord } from "#lib/address/go-to";
import { deriveCode } from "#lib/records/ledger/issued-code";
import { formatCode } from "#lib/address/short-code";

const things = [
  ["harbour-3", "3rd Harbour conference"],
  ["harbour-3/panel-1", "Panel 1, 3rd Harbour conference"],
  ["harbour-3/panel-1/r1", "Recommendation 1, Panel 1, 3rd Harbour conference"],
  ["harbour-3/panel-1/r2", "Recommendation 2, Panel 1, 3rd Harbour conference"],
  ["documents/harbour-3-report", "Report of the third Harbour Forum"],
  ["documents/harbour-3-report#q1", "Quotation of Mira Solberg"],
] as const;
const known: NamedRecord[] = [
  ...things.map(([id, label]): NamedRecord => [deriveCode(id, new Set()), id, label]),
  ["", "people/mira-solberg", "Mira Solberg"],
];
const codeOf = (id: string) => deriveCode(id, new Set());
const item = { path: "/harbour-3/panel-1/r2/", label: "Recommendation 2, Panel 1, 3rd Harbour conference" };
const find = (text: string) => resolveGoTo(text, known, { base: "/proceedings", prefix: "AP" });

describe("resolveGoTo", () => {
  const code = codeOf("harbour-3/panel-1/r2");

  it.each([
    formatCode("AP", code),
    code,
    formatCode("AP", code).toLowerCase(),
    ` ap ${[...code].join(" ")} `,
    `AP–${code}`,
    "harbour-3/panel-1/r2",
    "Harbour 3 / Panel 1 / R2",
    "HARBOUR3 PANEL1 R2",
    "/harbour-3/panel-1/r2/",
    "harbour-3/panel-1/#r2",
    "/proceedings/harbour-3/panel-1/r2/#~k7pf2m",
    "https://example.org/proceedings/harbour-3/panel-1/?~k7pf2m#r2",
    "http://localhost:3000/harbour-3/panel-1/#r2~k7pf2m",
    "https://example.org/proceedings/harbour-3/panel-1/r2.bib",
    "/harbour-3/panel-1/r2/index.html",
    "/harbour-3/panel-1/r2.csl.json",
    "harbour%2D3/panel%2D1/%23r2",
    "<https://example.org/harbour-3/panel-1/r2/>",
    "(example.org/harbour-3/panel-1/r2/).",
    "example.org:8080/harbour-3/panel-1/r2/?utm_source=mail&utm_medium=x",
    `/go/${formatCode("AP", code)}`,
    `/proceedings/go/?to=${formatCode("AP", code)}`,
    `/go/#${formatCode("AP", code)}`,
    `/${formatCode("AP", code)}`,
    `${formatCode("AP", code)}.`,
    `https://example.org/harbour-3/panel-1/r2/?${"x".repeat(3000)}=1`,
  ])("leads from “%s” to the recommendation", (text) => {
    expect(find(text)).toEqual({ kind: "exact", target: item });
  });

  it.each([
    [
      `${formatCode("AP", codeOf("documents/harbour-3-report"))} ¶12`,
      "paragraph 12, Report of the third Harbour Forum",
    ],
    ["documents/harbour-3-report, para. 12", "paragraph 12, Report of the third Harbour Forum"],
    ["documents/harbour-3-report#p12", "paragraph 12, Report of the third Harbour Forum"],
    [
      "https://example.org/documents/harbour-3-report/?~k7pf2m#p12:~:text=winds",
      "paragraph 12, Report of the third Harbour Forum",
    ],
  ])("leads from “%s” to a paragraph", (text, label) => {
    expect(find(text)).toEqual({ kind: "exact", target: { path: "/documents/harbour-3-report/#p12", label } });
  });

  it("leads to a quotation, and to what has an identifier and no code", () => {
    expect(find("documents/harbour-3-report#q1")).toMatchObject({
      target: { path: "/documents/harbour-3-report/#q1" },
    });
    expect(find("people/mira-solberg")).toEqual({
      kind: "exact",
      target: { path: "/people/mira-solberg/", label: "Mira Solberg" },
    });
    expect(find("people/mira-solburg")).toEqual({
      kind: "near",
      reason: "There is no page at people/mira-solburg.",
      targets: [{ path: "/people/mira-solberg/", label: "people/mira-solberg: Mira Solberg" }],
    });
    expect(find("people/nils-hansen")).toEqual({ kind: "none", reason: "There is no page at people/nils-hansen." });
  });

  it("reads a long text in a moment, and as none of these", () => {
    for (const text of ["a".repeat(24_000), "para ".repeat(5_000), `${", ".repeat(12_000)}¶`, "%".repeat(9_000)])
      expect(find(text)).toBeUndefined();
  });

  it("names the code that a slip was meant for", () => {
    for (const slip of [
      code.slice(1, 2) + code.slice(0, 1) + code.slice(2),
      `${code.slice(0, 5)}${code.endsWith("7") ? "8" : "7"}`,
      `AP-${code.slice(0, 5)}`,
    ]) {
      expect(find(slip), slip).toMatchObject({
        kind: "near",
        targets: [{ path: item.path, label: `${formatCode("AP", code)}: ${item.label}` }],
      });
    }
  });

  it("says of a whole code that it is nobody's", () => {
    expect(find("AP-222-222")).toEqual({ kind: "none", reason: "AP-222-222 has not been given to anything." });
  });

  it("names the identifiers that a slip was meant for, the nearest first", () => {
    expect(find("harbour-3/panl-1/r1")).toMatchObject({
      kind: "near",
      targets: [{ path: "/harbour-3/panel-1/r1/" }, { path: item.path }],
    });
    expect(find("harbour-9/side-event-44/r1")).toEqual({
      kind: "none",
      reason: "There is no page at harbour-9/side-event-44/r1.",
    });
  });

  it("leaves other words to the search", () => {
    for (const text of [
      "",
      "guardianship",
      "child labour",
      "supply chains 2017",
      "17th conference",
      "apprentices",
      "SDG 8.7",
      "police",
    ])
      expect(find(text), text).toBeUndefined();
  });
});
