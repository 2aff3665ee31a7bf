import { describe, expect, test } from "vitest";
import { CorpusRecords } from "#lib/records/corpus-records";
import { openCore } from "#lib/search/engine/index/core-reader";
import { search } from "#lib/search/engine/query/search";
import { buildCore } from "#lib/search/portal/build-index";
import type { PlacedDocument } from "#lib/search/portal/documents/placed-document";
import { inventedRecords } from "../invented-records";
import { openRecords, type OpenSearch } from "../open-index";

const openWith = (more: readonly PlacedDocument[]) =>
  openRecords(inventedRecords, [{ near: ["mariner", "pilot"] }, { same: ["lamp keeper", "lighthouse keeper"] }], more);
const invented = await openWith([]);
const { ask } = invented;
const find = (query: string, { find: findIn }: OpenSearch = invented) => findIn(query);
const repairsOf = async (query: string, { ask: askIn }: OpenSearch = invented) =>
  (await askIn(query)).clauses.flatMap(({ typed, alternatives: answers }) =>
    answers.flatMap(({ type, groups }) => (type === "repair" ? [[typed, ...groups.flat()]] : [])),
  );

describe("the search of an index of nothing", () => {
  test("answers nothing, from its core and from the whole", async () => {
    const names = Object.keys(inventedRecords);
    const none = CorpusRecords.parse(Object.fromEntries(names.map((name) => [name, []])));
    const { corpus, ask: askIn } = await openRecords(none);
    expect(await askIn("child -pilot")).toMatchObject({ hits: [], total: 0 });
    const core = await openCore(
      await buildCore(corpus),
      () => [],
      () => [],
    );
    expect(await search(core, "child")).toMatchObject({ hits: [], total: 0 });
  });
});

describe("the search", () => {
  test("finds a recommendation by inflected words in any order", async () => {
    expect((await find("training pilot"))[0]).toBe("harbour-3/panel-1/r1");
  });

  test("leaves out what is not wanted, in all its forms, and says so", async () => {
    const [all, left] = [await find("keeper"), await find("keeper -lighthouse")];
    expect(left.length).toBeGreaterThan(0);
    expect(all).toContain("harbour-3/panel-1/r1");
    expect(left).not.toContain("harbour-3/panel-1/r1");
    expect(all).toEqual(expect.arrayContaining(left));
    expect(await find("keeper NOT lighthouses")).toEqual(left);
    expect((await ask("keeper -lighthouse")).without).toEqual(["lighthouse"]);
    expect((await find("-lighthouse")).length).toBeGreaterThan(left.length);
  });

  test("filters by a quoted phrase on folded words", async () => {
    expect(await invented.find('"child friendly"', { mode: "forms" })).toEqual(["harbour-3/panel-1/r2"]);
    expect(await invented.find('"child-friendly"', { mode: "forms" })).toEqual(["harbour-3/panel-1/r2"]);
    expect(await invented.find('"friendly child"', { mode: "forms" })).toEqual([]);
    expect(await invented.find('"rope tables"', { mode: "forms" })).toEqual([]);
  });

  test("says of a quoted phrase that nothing has it, and puts what has its words apart below those that have it", async () => {
    const apart = await ask('"friendly child"');
    expect(apart.complete).toBe(0);
    expect(apart.phrases).toEqual({ typed: 0, otherNumber: 0, apart: apart.total });
    const few = await ask('"child friendly"');
    expect(few.hits[0]?.id).toBe("harbour-3/panel-1/r2");
    expect(few.complete).toBe(1);
    expect(few.phrases?.typed).toBe(1);
    expect(few.hits.slice(1).some(({ complete }) => complete)).toBe(false);
  });

  test("finds a phrase in its other number where nothing has it as it is, and says so", async () => {
    expect(await find('"tide table"')).toEqual(
      expect.arrayContaining(["harbour-3/panel-1/r1", "harbour-3/panel-1/r2"]),
    );
    const { phrases, complete } = await ask('"tide table"');
    expect(phrases).toMatchObject({ typed: 0, otherNumber: complete });
    expect((await ask('"tide tables"')).phrases?.otherNumber).toBe(0);
  });

  test("finds the open phrase by the beginning of its last word", async () => {
    expect(await find('"tide ta')).toEqual(expect.arrayContaining(["harbour-3/panel-1/r1", "harbour-3/panel-1/r2"]));
  });

  test("completes the last word while it may be unfinished, and one that nothing has", async () => {
    expect((await find("whirlp"))[0]).toBe("harbour-3/panel-1");
    expect((await find("keeper inspec"))[0]).toBe("harbour-3/side-event-2/r2");
    expect((await find("whirlp "))[0]).toBe("harbour-3/panel-1");
  });

  test("repairs an unknown word", async () => {
    expect((await find("ligthhouse"))[0]).toBe("harbour-3/panel-1/r1");
    expect(await repairsOf("musuem")).toEqual([["musuem", "museum"]]);
  });

  test("takes a long word that only shares a stem with the corpus for the nearer one", async () => {
    const entry = (id: string, text: string) => ({
      id,
      kind: "paragraph" as const,
      label: "Paragraph",
      title: "",
      text,
      sessions: [],
    });
    const wider = await openWith([
      entry("documents/harbour-3-report#p90", "They survive."),
      entry("documents/harbour-3-report#p91", "Two survivors."),
    ]);
    expect(await find("survivers", wider)).toContain("documents/harbour-3-report#p91");
    expect(await repairsOf("survivers", wider)).toEqual([["survivers", "survivors"]]);
    expect(await repairsOf("surviving", wider)).toEqual([]);
  });

  test("goes on with a short word only where it is none by itself", async () => {
    const entry = {
      id: "documents/harbour-3-report#p90",
      kind: "paragraph" as const,
      label: "Paragraph 90",
      title: "",
      text: "The USA and its usage.",
      sessions: [],
    };
    const other = { ...entry, id: "documents/harbour-3-report#p91", label: "Paragraph 91", text: "Another usage." };
    const wider = await openWith([entry, other]);
    expect(await find("USA", wider)).toEqual([entry.id]);
    expect(await find("usag", wider)).toHaveLength(2);
  });

  test("parts a word run together only where its parts stand side by side", async () => {
    expect(await find("tidetables")).toEqual(expect.arrayContaining(["harbour-3/panel-1/r1", "harbour-3/panel-1/r2"]));
    expect((await ask("tidetables")).hits[0]?.matches.map(({ type, term }) => [type, term])).toEqual([
      ["parts", "tide"],
      ["parts", "tables"],
    ]);
    expect(await find("tablestide")).toEqual([]);
  });

  test("finds a recommendation of no session by the section it stands in, below what has the words itself", async () => {
    const item = {
      id: "documents/harbour-3-report/annex/r1",
      kind: "recommendation" as const,
      label: "Recommendation 1",
      title: "",
      text: "Count them.",
      sessions: [],
      section: "Annex. Anchors",
    };
    const wider = await openWith([
      item,
      { ...item, id: "documents/harbour-3-report/annex/r2", label: "Recommendation 2", text: "Count the anchors." },
    ]);
    expect(await find("anchors", wider)).toEqual(["documents/harbour-3-report/annex/r2", item.id]);
  });

  test("names repaired and unknown words as they were typed and printed", async () => {
    expect(await repairsOf("Labuor")).toEqual([["Labuor", "labor"]]);
    expect(
      (await ask("Tokenising tide")).clauses.map(({ typed, alternatives: answers }) => [typed, answers.length > 0]),
    ).toEqual([
      ["Tokenising", false],
      ["tide", true],
    ]);
  });

  test("finds a name in any accents and any printed form", async () => {
    expect((await find("jorunn aesdottir"))[0]).toBe("people/jorunn-aesdottir");
    expect((await find("J. Aesdottir"))[0]).toBe("people/jorunn-aesdottir");
  });

  test("puts a name or title before a text", async () => {
    expect((await find("tide"))[0]).toBe("people/tide-larsen");
    expect((await find("whirlpools"))[0]).toBe("harbour-3/panel-1");
  });

  test("finds a recommendation by its session, below the session itself", async () => {
    const ids = await find("guardian");
    expect(ids[0]).toBe("harbour-3/side-event-2");
    expect(ids).toEqual(expect.arrayContaining(["harbour-3/side-event-2/r1", "harbour-3/side-event-2/r2"]));
    expect(ids).not.toContain("people/tide-larsen");
    expect(await find("3rd side event 2")).toContain("harbour-3/side-event-2/r1");
  });

  test("finds a paragraph that is no recommendation, at its anchor", async () => {
    expect((await ask("PC.DEC/685")).hits[0]).toMatchObject({
      id: "documents/harbour-3-report#p4",
      entry: { document: { kind: "paragraph" } },
    });
    expect(await find("museum")).toEqual(["harbour-3/panel-1/r2"]);
  });

  test("takes words and phrases of one meaning for one another", async () => {
    expect(await find("mariner")).toEqual(["harbour-3/panel-1/r1"]);
    expect(await find("lamp keeper")).toContain("harbour-3/panel-1/r1");
  });

  test("puts hits with all words before hits with most of their weight", async () => {
    const { hits, complete } = await ask("friendly museum");
    expect(complete).toBe(1);
    expect(hits[0]).toMatchObject({ id: "harbour-3/panel-1/r2", complete: true });
  });

  test.each(["blockchain", "climate tide", "xqzzv wprt", ".*+?^${}()|[]\\", "", "   ", '""'])(
    "finds nothing for %j",
    async (query) => {
      expect(await find(query)).toEqual([]);
    },
  );

  test("survives a query of any length", async () => {
    expect(await find("tide ".repeat(5000))).toContain("people/tide-larsen");
  });

  test("answers alike each time, and cuts to a limit", async () => {
    expect(await find("tide")).toEqual(await find("tide"));
    const cut = await ask("harbour", { limit: 2 });
    expect(cut.hits).toHaveLength(2);
    expect(cut.total).toBeGreaterThan(2);
  });
});
