import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { formatExportStatus } from "#lib/browser/search/export/export-status";
import { findEntries } from "#lib/browser/search/export/results";
import { CitationFile, citationForm } from "#lib/citation/citation-file";
import { formatList } from "#lib/list-files/format";
import { inventEntry } from "../../list-files/invented-list";

const addresses = {
  recommendation: "/assets/citations-recommendation.0a1b.2",
  figure: "/assets/citations-figure.0a1b.1",
};
const header = "\uFEFFid,words\r\n";
const file = (...ids: string[]) =>
  CitationFile.parse({ form: citationForm, header, items: Object.fromEntries(ids.map((id) => [id, inventEntry(id)])) });
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
    await expect(findEntries(hits.slice(2), unasked)).rejects.toThrow("Unexpected answer 503");
    await expect(findEntries(hits.slice(2), unasked)).resolves.toMatchObject({ entries: [{ note: "" }] });
    await findEntries(hits.slice(2), unasked);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it("refuses a file that is none of citations", async () => {
    fetched.mockResolvedValueOnce(Response.json({ error: "sign in" }));
    await expect(findEntries([{ id: "x", kind: "other" }], { other: "/other.1" })).rejects.toThrow(
      "expected citations",
    );
  });

  it("finds all kinds in the order of the hits, and says which kinds were left out", async () => {
    const { omitted, ...found } = await findEntries(hits, addresses);
    expect(omitted).toEqual(["person"]);
    expect(formatList({ title: "", ...found }, "csv")).toBe(
      '\uFEFFid,words\r\nfigures/boats,"Words, of figures/boats"\r\nharbour-1/panel-1/r2,"Words, of harbour-1/panel-1/r2"\r\n',
    );
  });

  it("finds nothing where no hit can be cited, without asking for a file", async () => {
    expect(await findEntries(hits.slice(1, 2), addresses)).toEqual({ header: "", entries: [], omitted: ["person"] });
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe("what is said of it", () => {
  it("is how many, where, and what was left out", () => {
    expect(formatExportStatus({ count: 12, omitted: [] }, "proceedings-x.csv")).toBe(
      "12 results saved as proceedings-x.csv.",
    );
    expect(formatExportStatus({ count: 1, omitted: ["person"] })).toBe(
      "1 result copied, with citations. 1 that cannot be cited was left out (people).",
    );
    expect(formatExportStatus({ count: 3, omitted: ["person", "instrument", "person"] }, "a.ris")).toBe(
      "3 results saved as a.ris. 3 that cannot be cited were left out (instruments and people).",
    );
    expect(formatExportStatus({ count: 0, omitted: ["person"] })).toBe("None of these results can be cited (people).");
    expect(formatExportStatus({ count: 0, omitted: [] })).toBe("There are no results to download.");
  });
});
