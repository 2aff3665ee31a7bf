import { describe, expect, test } from "vitest";
import { readArchive } from "#lib/search/engine/chunks/format/archive";
import { openCore } from "#lib/search/engine/index/core-reader";
import { search } from "#lib/search/engine/query/search";
import { buildBatch } from "#lib/search/portal/batch";
import { buildCore, buildIndexInMemory } from "#lib/search/portal/build-index";
import { textOfHit } from "#lib/search/portal/hit-text";
import { fetchFrom, openIndex } from "#lib/search/portal/open-index";
import { buildNames, readNames } from "#lib/search/portal/documents/person-names";
import { readPage } from "#lib/search/portal/page";
import { buildEntries, buildSearchCorpus } from "#lib/search/portal/documents/search-corpus";
import type { SearchDocument } from "#lib/search/portal/documents/search-document";
import { inventedRecords } from "../invented-records";
import { openRecords } from "../open-index";

const { corpus, reader, ask } = await openRecords(inventedRecords, [{ near: ["mariner", "pilot"] }]);
const core = await buildCore(corpus);
const coreReader = await openCore(core, readPage, readNames);

/* Of a person the core knows the name and where it leads. */
const shownOf = ({ entry: { document } }: { entry: { document: SearchDocument } }) =>
  document.kind === "person" ? { id: document.id, kind: document.kind, title: document.title } : document;

describe("the core of an index", () => {
  test("answers with sessions and recommendations by their own words, people by their names, and with nothing else", async () => {
    const kinds = coreReader.read(Array.from({ length: coreReader.size }, (_, at) => at));
    expect(new Set((await kinds).map(({ document }) => document.kind))).toEqual(
      new Set(["session", "recommendation", "person"]),
    );
    const find = async (query: string) => (await search(coreReader, query)).hits.map(({ id }) => id);
    expect(await find("museum")).toEqual(["harbour-3/panel-1/r2"]);
    expect(await find("whirlpools")).toEqual(["harbour-3/panel-1"]);
    expect(await find("Okonjo")).toEqual((await ask("Okonjo")).hits.slice(0, 1).map(({ id }) => id));
    for (const query of ["regatta", "mariner", "musuem", "tidetables"]) expect(await find(query)).toEqual([]);
  });

  test("finds nothing that the whole does not find, and shows it alike", async () => {
    for (const query of ["tide", "keeper", "harbour", '"tide tables"', "friendly child", "inspec", "labor", "Okonjo"]) {
      const [first, whole] = [await search(coreReader, query), await ask(query)];
      const found = new Map(whole.hits.map((hit) => [hit.id, hit]));
      expect(found.size, query).toBeGreaterThanOrEqual(first.hits.length);
      for (const hit of first.hits) expect(found.get(hit.id)?.entry.document, query).toMatchObject(shownOf(hit));
    }
  });

  test("guesses at no word that it does not know, as it may stand in the whole", async () => {
    const { clauses } = await search(coreReader, "musuem tide");
    expect(clauses.map(({ alternatives }) => alternatives.length > 0)).toEqual([false, true]);
  });

  test("has its records at the ordinals of the whole", async () => {
    const ordinals = Array.from({ length: coreReader.size }, (_, at) => at);
    const ids = (entries: readonly { document: { id: string } }[]) => entries.map(({ document }) => document.id);
    expect(ids(await coreReader.read(ordinals))).toEqual(ids(await reader.read(ordinals)));
  });

  test("has the identifier of a person whose name says another", () => {
    const people = [
      { id: "people/mira-o-hara", title: "Míra O’Hara" },
      { id: "people/mira-ohara-2", title: "Mira Ohara" },
    ];
    const text = buildNames(people);
    expect(text).toBe("Míra O’Hara\nMira Ohara\tpeople/mira-ohara-2");
    expect(readNames(text, 7).map(({ ordinal, document: { id, title } }) => ({ ordinal, id, title }))).toEqual(
      people.map((person, at) => ({ ordinal: 7 + at, ...person })),
    );
    expect(readNames(buildNames([]), 7)).toEqual([]);
  });

  test("writes no identifier in full that follows from the one above", () => {
    const page: unknown = JSON.parse(new TextDecoder().decode(readArchive(core).get("r/0/0.json")));
    expect(page).toHaveProperty("0", [
      "harbour-3/panel-1",
      "harbour-3/side-event-2",
      "harbour-3/panel-1/r1",
      "",
      "harbour-3/side-event-2/r1",
      "",
    ]);
  });
});

describe("the index", () => {
  test("has every record as it was built", async () => {
    const entries = buildEntries(corpus);
    const sent = entries.map((entry) => ({ ...entry, references: undefined }));
    expect(await reader.read(entries.map(({ ordinal }) => ordinal))).toEqual(sent);
  });

  test("is the same for the same records", async () => {
    const again = buildSearchCorpus(inventedRecords, { synonyms: [{ near: ["mariner", "pilot"] }] });
    expect(await buildIndexInMemory(again)).toEqual(await buildIndexInMemory(corpus));
    expect(await buildCore(again)).toEqual(core);
  });

  test("has each recommendation once, not again as a paragraph", () => {
    const ids = corpus.placed.map(({ id }) => id);
    expect(ids).toContain("documents/harbour-3-report#p1");
    expect(ids).not.toContain("documents/harbour-3-report#p2");
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each([
    [null],
    [[]],
    ["search-index-2"],
    [{}],
    [{ form: "search-index-1", firsts: {} }],
    [{ form: "search-index-2" }],
  ])("is not opened by a root that is %j", async (root) => {
    await expect(openIndex(fetchFrom(new Map()), root ?? { form: null })).rejects.toThrow(
      "expected one of this version",
    );
  });

  test("says which of its files is not there", async () => {
    await expect(openIndex(fetchFrom(new Map()))).rejects.toThrow("Unexpected lack of root.json");
    expect(() => readArchive(new TextEncoder().encode("1\n"))).toThrow("Unexpected head of an archive");
  });
});

describe("figures and instruments", () => {
  const find = async (query: string) => (await ask(query)).hits[0];

  test("are found by what they are called, by their numbers and symbols, and by the words that stand for them", async () => {
    expect(await find("lanterns lit")).toMatchObject({
      id: "figures/lanterns",
      entry: { document: { kind: "figure" } },
    });
    expect((await find("1200 lanterns"))?.id).toBe("figures/lanterns");
    expect(await find("HC/12")).toMatchObject({
      id: "instruments/harbour-code",
      entry: { document: { kind: "instrument" } },
    });
    expect((await find("the Code of Havens"))?.id).toBe("instruments/harbour-code");
  });
});

describe("a batch", () => {
  test("gives for each query the identifiers in rank order", async () => {
    expect(await buildBatch(reader, ["museum", "blockchain"])).toEqual({
      museum: ["harbour-3/panel-1/r2"],
      blockchain: [],
    });
  });

  test("says where nothing has all the words", async () => {
    expect(await buildBatch(reader, ["museum lanterns"])).toEqual({
      "museum lanterns": { ids: ["harbour-3/panel-1/r2", "figures/lanterns"], said: true },
    });
  });

  test("answers a query twice asked once, and one named like a property", async () => {
    expect(Object.keys(await buildBatch(reader, ["tide", "tide", "constructor", "__proto__"]))).toEqual([
      "tide",
      "constructor",
      "__proto__",
    ]);
  });
});

describe("the words of a hit", () => {
  const textOf = async (query: string) => (await search(reader, query)).hits.map((hit) => textOfHit(hit).where);

  test("say where it stands", async () => {
    expect(await textOf("museum")).toEqual(["Recommendation 2 · Panel 1 · 3rd Harbour conference"]);
    expect(await textOf("bram okonjo")).toContain("Person · 3rd Harbour conference");
    expect(await textOf("gathering regatta")).toContain("Paragraph 4 · Report of the third Harbour conference");
    expect(await textOf("lanterns lit")).toEqual(["Figure · The regatta · Report of the third Harbour conference"]);
    expect(await textOf("HC/12")).toEqual(["Instrument"]);
  });
});
