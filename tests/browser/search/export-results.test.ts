import Papa from "papaparse";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { nameFile, exportResults } from "#lib/browser/search/export/export-results";
import { formatExportStatus } from "#lib/browser/search/export/export-status";
import { CitationFile, citationForm } from "#lib/citation/citation-file";

const addresses = {
  recommendation: "/assets/citations-recommendation.0a1b.2",
  figure: "/assets/citations-figure.0a1b.1",
};
const header = "\uFEFFid,words\r\n";
const item = (id: string) => ({
  title: id,
  words: `“Words of ${id}”`,
  citation: "Citation.",
  ris: `TY  - CONF\r\nID  - ${id}\r\nER  - \r\n`,
  bib: `@misc{${id},\n}\n`,
  csv: `${id},"Words, of ${id}"\r\n`,
});
const file = (...ids: string[]) =>
  CitationFile.parse({ form: citationForm, header, items: Object.fromEntries(ids.map((id) => [id, item(id)])) });
const files: Record<string, CitationFile> = {
  "/assets/citations-recommendation.0a1b.2/0.json": file("harbour-1/panel-2/r1"),
  "/assets/citations-recommendation.0a1b.2/1.json": file("harbour-1/panel-1/r1", "harbour-1/panel-1/r2"),
  "/assets/citations-figure.0a1b.1/0.json": file("figures/boats"),
};
const hits = [
  { id: "figures/boats", kind: "figure" },
  { id: "people/ada-quay", kind: "person" },
  { id: "harbour-1/panel-1/r2", kind: "recommendation" },
];

const fetched = vi.fn<(address: string) => Promise<Response>>();

beforeEach(() => {
  fetched.mockImplementation((address) => Promise.resolve(Response.json(files[address.replace(".2c3d.", ".0a1b.")])));
  vi.stubGlobal("fetch", fetched);
});
afterEach(() => {
  fetched.mockReset();
  vi.unstubAllGlobals();
});

describe("taking results away", () => {
  it("asks again for a file that could not be had, and once only for one that was", async () => {
    // What one test has loaded is there for the others.
    const unasked = { recommendation: "/assets/citations-recommendation.2c3d.2" };
    fetched.mockResolvedValueOnce(new Response("", { status: 503 }));
    await expect(exportResults(hits.slice(2), "csv", unasked)).rejects.toThrow("Unexpected answer 503");
    await expect(exportResults(hits.slice(2), "csv", unasked)).resolves.toMatchObject({ count: 1 });
    await exportResults(hits.slice(2), "ris", unasked);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it("refuses a file that is none of citations", async () => {
    fetched.mockResolvedValueOnce(Response.json({ error: "sign in" }));
    await expect(exportResults([{ id: "x", kind: "other" }], "csv", { other: "/other.1" })).rejects.toThrow(
      "expected citations",
    );
  });

  it("makes one table of all kinds in the order of the hits, and says which kinds were left out", async () => {
    const { content, ...counts } = await exportResults(hits, "csv", addresses);
    expect(counts).toEqual({ count: 2, omitted: ["person"] });
    expect(content.startsWith("\uFEFF")).toBe(true);
    expect(Papa.parse(content.slice(1).trimEnd()).data).toEqual([
      ["id", "words"],
      ["figures/boats", "Words, of figures/boats"],
      ["harbour-1/panel-1/r2", "Words, of harbour-1/panel-1/r2"],
    ]);
  });

  it("joins records of RIS and texts, each to be told from the next", async () => {
    expect((await exportResults(hits, "ris", addresses)).content.match(/^TY {2}- |^ER {2}- /gmu)).toEqual([
      "TY  - ",
      "ER  - ",
      "TY  - ",
      "ER  - ",
    ]);
    expect((await exportResults(hits, "text", addresses)).content).toBe(
      "“Words of figures/boats” Citation.\n\n“Words of harbour-1/panel-1/r2” Citation.\n",
    );
  });

  it("answers nothing where no hit can be cited, without asking for a file", async () => {
    expect(await exportResults(hits.slice(1, 2), "csv", addresses)).toEqual({
      content: "",
      count: 0,
      omitted: ["person"],
    });
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe("the name of a file", () => {
  it.each([
    ["child labour", "proceedings-child-labour.csv"],
    ["“Bełskaya’s” report?", "proceedings-bełskaya-s-report.csv"],
    ["Ünïcode", "proceedings-unicode.csv"],
    ["../../etc/passwd", "proceedings-etc-passwd.csv"],
    ["", "proceedings.csv"],
    ["word ".repeat(40), `proceedings${"-word".repeat(9)}.csv`],
  ])("tells the query %j", (query, name) => {
    expect(nameFile(query, "csv")).toBe(name);
  });
});

describe("what is said of it", () => {
  it("is how many, where, and what was left out", () => {
    expect(formatExportStatus({ count: 12, omitted: [] }, "csv", "proceedings-x.csv")).toBe(
      "12 results saved as proceedings-x.csv.",
    );
    expect(formatExportStatus({ count: 1, omitted: ["person"] }, "text", "")).toBe(
      "1 result copied, with citations. 1 that cannot be cited was left out (people).",
    );
    expect(formatExportStatus({ count: 3, omitted: ["person", "instrument", "person"] }, "ris", "a.ris")).toBe(
      "3 results saved as a.ris. 3 that cannot be cited were left out (instruments and people).",
    );
    expect(formatExportStatus({ count: 0, omitted: ["person"] }, "csv", "a.csv")).toBe(
      "None of these results can be cited (people).",
    );
    expect(formatExportStatus({ count: 0, omitted: [] }, "csv", "a.csv")).toBe("There are no results to take away.");
  });
});
