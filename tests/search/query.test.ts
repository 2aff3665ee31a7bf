import { describe, expect, test } from "vitest";
import { buildSearchPack } from "#lib/search/pack";
import { parseQuery } from "#lib/search/parse-query";
import { search } from "#lib/search/query";
import { inventedRecords } from "./invented-records";

const pack = buildSearchPack(inventedRecords, [["mariner", "pilot"], ["lamp keeper", "lighthouse keeper"]]);
const find = (query: string) => search(pack, query).hits.map(({ id }) => id);

describe("a parsed query", () => {
  test("has words without stop words, and phrases", () => {
    expect(parseQuery("the tide of “tide tables”")).toEqual({ words: ["tide", "tables"], typed: new Map([["the", "the"], ["tide", "tide"], ["of", "of"], ["tables", "tables"]]), phrases: [{ words: ["tide", "tables"], open: false }], unfinished: false });
  });

  test("keeps stop words where it has no others", () => {
    expect(parseQuery("to be").words).toEqual(["to", "be"]);
  });

  test("may end in an open phrase", () => {
    expect(parseQuery('"tide ta').phrases).toEqual([{ words: ["tide", "ta"], open: true }]);
  });
});

describe("the search", () => {
  test("finds a recommendation by inflected words in any order", () => {
    expect(find("training pilot")[0]).toBe("harbour-3/panel-1/r1");
  });

  test("filters by a quoted phrase on folded words", () => {
    expect(find('"child friendly"')).toEqual(["harbour-3/panel-1/r2"]);
    expect(find('"child-friendly"')).toEqual(["harbour-3/panel-1/r2"]);
    expect(find('"friendly child"')).toEqual([]);
    expect(find('"tide table"')).toEqual([]);
  });

  test("finds the open phrase by the beginning of its last word", () => {
    expect(find('"tide ta')).toEqual(expect.arrayContaining(["harbour-3/panel-1/r1", "harbour-3/panel-1/r2"]));
  });

  test("completes the last word while it may be unfinished", () => {
    expect(find("whirlp")[0]).toBe("harbour-3/panel-1");
    expect(find("keeper inspec")[0]).toBe("harbour-3/side-event-2/r2");
    expect(find("whirlp ")).toEqual([]);
  });

  test("repairs an unknown word", () => {
    expect(find("ligthhouse")[0]).toBe("harbour-3/panel-1/r1");
    expect(search(pack, "musuem").repaired).toEqual([{ asked: "musuem", taken: ["museum"] }]);
  });

  test("takes a long word that only shares a stem with the corpus for the nearer one", () => {
    const entry = (id: string, text: string) => ({ id, kind: "paragraph" as const, label: "Paragraph", title: "", text, sessions: [] });
    const wider = { ...pack, entries: [...pack.entries, entry("documents/harbour-3-report#p90", "They survive."), entry("documents/harbour-3-report#p91", "Two survivors.")] };
    expect(search(wider, "survivers").hits.map(({ id }) => id)).toContain("documents/harbour-3-report#p91");
    expect(search(wider, "survivers").repaired).toEqual([{ asked: "survivers", taken: ["survivors"] }]);
    expect(search(wider, "surviving").repaired).toEqual([]);
  });

  test("goes on with a short word only where it is none by itself", () => {
    const entry = { id: "documents/harbour-3-report#p90", kind: "paragraph" as const, label: "Paragraph 90", title: "", text: "The USA and its usage.", sessions: [] };
    const other = { ...entry, id: "documents/harbour-3-report#p91", label: "Paragraph 91", text: "Another usage." };
    const wider = { ...pack, entries: [...pack.entries, entry, other] };
    expect(search(wider, "USA").hits.map(({ id }) => id)).toEqual([entry.id]);
    expect(search(wider, "usag").hits).toHaveLength(2);
  });

  test("parts a word run together only where its parts stand side by side", () => {
    expect(find("tidetables")).toEqual(expect.arrayContaining(["harbour-3/panel-1/r1", "harbour-3/panel-1/r2"]));
    expect(search(pack, "tidetables").hits[0]?.matched).toEqual(["tide tabl"]);
    expect(find("tablestide")).toEqual([]);
  });

  test("finds a recommendation of no session by the section it stands in, below what has the words itself", () => {
    const item = { id: "documents/harbour-3-report/annex/r1", kind: "recommendation" as const, label: "Recommendation 1", title: "", text: "Count them.", sessions: [], section: "Annex. Anchors" };
    const wider = { ...pack, entries: [...pack.entries, item, { ...item, id: "documents/harbour-3-report/annex/r2", label: "Recommendation 2", text: "Count the anchors." }] };
    expect(search(wider, "anchors").hits.map(({ id }) => id)).toEqual(["documents/harbour-3-report/annex/r2", item.id]);
  });

  test("names repaired and unknown words as they were typed and printed", () => {
    expect(search(pack, "Labuor").repaired).toEqual([{ asked: "Labuor", taken: ["labour"] }]);
    expect(search(pack, "Tokenising tide").unknown).toEqual(["Tokenising"]);
  });

  test("finds a name in any accents and any printed form", () => {
    expect(find("jorunn aesdottir")[0]).toBe("people/jorunn-aesdottir");
    expect(find("J. Aesdottir")[0]).toBe("people/jorunn-aesdottir");
  });

  test("puts a name or title before a text", () => {
    expect(find("tide")[0]).toBe("people/tide-larsen");
    expect(find("whirlpools")[0]).toBe("harbour-3/panel-1");
  });

  test("finds a recommendation by its session, below the session itself", () => {
    const ids = find("guardian");
    expect(ids[0]).toBe("harbour-3/side-event-2");
    expect(ids).toEqual(expect.arrayContaining(["harbour-3/side-event-2/r1", "harbour-3/side-event-2/r2"]));
    expect(ids).not.toContain("people/tide-larsen");
    expect(find("3rd side event 2")).toContain("harbour-3/side-event-2/r1");
  });

  test("finds a paragraph that is no recommendation, at its anchor", () => {
    expect(search(pack, "PC.DEC/685").hits[0]).toMatchObject({ kind: "paragraph", path: "/documents/harbour-3-report/#p4" });
    expect(find("museum")).toEqual(["harbour-3/panel-1/r2"]);
  });

  test("takes words and phrases of one meaning for one another", () => {
    expect(find("mariner")).toEqual(["harbour-3/panel-1/r1"]);
    expect(find("lamp keeper")).toContain("harbour-3/panel-1/r1");
  });

  test("puts hits with all words before hits with most of their weight", () => {
    const { hits, complete } = search(pack, "friendly museum");
    expect(complete).toBe(1);
    expect(hits[0]).toMatchObject({ id: "harbour-3/panel-1/r2", complete: true });
  });

  test.each(["blockchain", "climate tide", "xqzzv wprt", ".*+?^${}()|[]\\", "", "   ", '""'])("finds nothing for %j", (query) => {
    expect(find(query)).toEqual([]);
  });

  test("survives a query of any length", () => {
    expect(() => find("tide ".repeat(5000))).not.toThrow();
  });

  test("answers alike each time, and cuts to a limit", () => {
    expect(find("tide")).toEqual(find("tide"));
    const cut = search(pack, "harbour", 2);
    expect(cut.hits).toHaveLength(2);
    expect(cut.total).toBeGreaterThan(2);
  });
});
