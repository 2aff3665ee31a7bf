import { describe, expect, test } from "vitest";
import { type Limits } from "#lib/search/engine/chunks/format/layout";
import { openChunks } from "#lib/search/engine/chunks/reader/chunk-reader";
import { writeChunks } from "#lib/search/engine/chunks/writer/write-chunks";
import type { Entry } from "#lib/search/engine/entry";
import { buildNarrower } from "#lib/search/engine/facets/facet-table";
import { buildPage, readPage } from "#lib/search/portal/page";
import { mapFacets } from "#lib/search/portal/facet-columns";
import { buildEntry, searchSchema } from "#lib/search/portal/fields";
import { searchKinds } from "#lib/records/derived/facet";
import type { SearchDocument } from "#lib/search/portal/documents/search-document";
import { search, type SearchOptions } from "#lib/search/engine/query/search";
import type { Reader } from "#lib/search/engine/index/reader";
import type { Narrower } from "#lib/search/engine/facets/selection";
import type { Synonyms } from "#lib/search/engine/terms/synonyms";
import { buildThesaurus } from "#lib/search/engine/terms/thesaurus";
import { buildRandom, type Random } from "../../../scripts/bench/random";
import { buildReferenceReader } from "../reference-reader";

/* Cut so small that a few hundred records need many chunks, and frequent words have lists of their own. */
const small: Limits = {
  whole: 6,
  best: 4,
  better: 10,
  completions: 40,
  completed: 3,
  terms: 160,
  thesaurus: 60,
  words: 60,
  page: 3,
};
const synonyms: Synonyms = [
  { same: ["tide table", "tables of the tide"] },
  { near: ["pilot", "mariner", "helmsman"] },
  { asked: ["lamp"], finds: ["lighthouse keeper", "beacon"] },
];
const known =
  "tide table pilot mariner helmsman lamp lighthouse keeper beacon children child women rights organise organization training trained co-operation anti-smuggling 2011 1,500 ship ships harbour of the and naïve".split(
    " ",
  );

/* Few letters, so that many words begin alike, are a slip apart or are two others run together. */
function inventWords(random: Random, count: number): string[] {
  const invent = () =>
    Array.from({ length: 2 + random.below(9) }, () => random.pick([..."abcde"])).join("") +
    random.pick(["", "", "s", "ing", "ed", "ation"]);
  return [...known, ...Array.from({ length: count }, invent), "шторм", "штормы", "łódź", "a𐐨b𐐨c"];
}

function inventEntries(random: Random, words: readonly string[], size: number): Entry<SearchDocument>[] {
  // Some words stand in most texts, others in one.
  const write = (length: number) =>
    Array.from({ length }, () => words[Math.floor(words.length * random.next() ** 3)] ?? "").join(" ");
  const sessions = Array.from({ length: 1 + size / 7 }, (_, at) => ({
    id: `harbour-${at}/panel-1`,
    heading: write(4),
    account: write(6),
  }));
  return Array.from({ length: size }, (_, ordinal) => {
    const { id, heading, account } = random.pick(sessions);
    const kind = random.pick(searchKinds);
    const document = {
      id: kind === "session" ? id : `${id}/r${ordinal}`,
      kind,
      label: `Record ${ordinal}`,
      venue: random.next() < 0.5 ? "The harbour" : "",
      title: random.next() < 0.4 ? write(3) : "",
      names: random.next() < 0.1 ? [write(2)] : [],
      text: kind === "session" ? "" : write(1 + random.below(14)),
    };
    const context = [random.next() < 0.8 ? heading : "", random.next() < 0.2 ? write(2) : ""].join(" ");
    return buildEntry(document, ordinal, kind === "session" ? account : "", context);
  });
}

/* A query as someone types it: words of the corpus, with slips, cut short, run together, or quoted. */
function inventQuery(random: Random, words: readonly string[]): string {
  const invent = () => {
    const word = words[Math.floor(words.length * random.next() ** 2)] ?? "";
    const at = random.below(word.length + 1);
    const change = random.below(9);
    if (change === 0) return word.slice(0, at) + word.slice(at + 1);
    if (change === 1) return word.slice(0, at) + random.pick([..."abcdez"]) + word.slice(at);
    if (change === 2) return word.slice(0, at) + random.pick([..."abcdez"]) + word.slice(at + 1);
    if (change === 3)
      return word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2);
    if (change === 4) return word + random.pick(words);
    return word;
  };
  const query = Array.from({ length: 1 + random.below(3) }, invent).join(" ");
  const form = random.below(6);
  if (form === 0) return `"${query}"`;
  return form < 3 ? query.slice(0, Math.max(query.length - random.below(4), 1)) : form === 3 ? `${query} ` : query;
}

async function openBoth(
  entries: readonly Entry<SearchDocument>[],
  limits: Limits | undefined,
  depth: number,
  packed = false,
): Promise<{ memory: Reader; chunks: Awaited<ReturnType<typeof openChunks>>; files: ReadonlyMap<string, Uint8Array> }> {
  const files = new Map<string, Uint8Array>();
  const put = async (name: string, content: Uint8Array) => void files.set(name, content);
  await writeChunks(entries, {
    schema: searchSchema,
    buildPage,
    synonyms,
    depth,
    put,
    packed,
    ...(limits === undefined ? {} : { limits }),
  });
  const get = async (name: string) => files.get(name) ?? Promise.reject(new Error(`There is no ${name}`));
  const root = JSON.parse(new TextDecoder().decode(files.get("root.json")));
  return {
    memory: buildReferenceReader(entries, buildThesaurus(synonyms), searchSchema, depth),
    chunks: await openChunks(root, get, readPage),
    files,
  };
}

function inventNarrower(random: Random, size: number): Narrower {
  return buildNarrower(
    mapFacets(() => ({ values: ["low", "middle", "high"], of: Array.from({ length: size }, () => [random.below(3)]) })),
  );
}

describe.each([1, 2, 3, 4, 5, 6, 7, 8, 9])("an index of corpus %i", { timeout: 120_000 }, (seed) => {
  const packed = [2, 4, 6, 9].includes(seed);
  const random = buildRandom(seed);
  const words = inventWords(random, 40 + seed * 40);
  const entries = inventEntries(random, words, [1, 9, 40, 90, 150, 220, 300, 400, 300][seed - 1] ?? 50);
  const depth = random.pick([3, 12, Infinity]);
  const opening = openBoth(
    entries,
    seed % 4 === 0 ? undefined : small,
    Number.isFinite(depth) ? depth : entries.length,
    packed,
  );
  const queries = Array.from({ length: 60 }, () => inventQuery(random, words));

  test("gives the same answers as one in memory", async () => {
    const { memory, chunks } = await opening;
    const narrower = inventNarrower(random, entries.length);
    for (const query of queries) {
      const options: SearchOptions = {
        limit: random.pick([5, 20, Infinity]),
        mode: random.pick(["exact", "forms", "wide", "wide"] as const),
        sort: random.pick(["relevance", "relevance", "proceedings"] as const),
        selection:
          random.next() < 0.4
            ? { kind: random.pick([["low"], ["low", "high"]]), topic: random.pick([[], ["middle"]]) }
            : {},
      };
      const [expected, found] = await Promise.all([
        search({ ...memory, narrower }, query, options),
        chunks.prepare(query).then(() => search({ ...chunks, narrower }, query, options)),
      ]);
      expect(found, query).toEqual(expected);
    }
  });

  test("gives the same postings, families, completions, corrections and guesses as one in memory", async () => {
    const { memory, chunks } = await opening;
    // A phrase is known by those that it answers for.
    await chunks.prepare("lamp tide");
    for (const word of [
      ...queries.flatMap((query) => query.split(" ")),
      ...words.slice(0, 60),
      "tide_table",
      "lighthouse_keeper",
      "no_such",
    ]) {
      expect(await chunks.find(word), `find ${word}`).toEqual(await memory.find(word));
      expect(await chunks.family(word), `family ${word}`).toEqual(await memory.family(word));
      for (const prefix of [word, word.slice(0, 2), word.slice(0, 3)]) {
        expect(await chunks.complete(prefix, 40), `complete ${prefix}`).toEqual(await memory.complete(prefix, 40));
        expect(await chunks.complete(prefix, 3), `complete ${prefix}`).toEqual(await memory.complete(prefix, 3));
      }
      if (word.length < 2) continue;
      for (const slips of [1, 2])
        expect(await chunks.correct(word, slips, 3), `repair ${word} ${slips}`).toEqual(
          await memory.correct(word, slips, 3),
        );
      const family = await memory.family(word);
      expect(await chunks.guess(word, family), `guess ${word}`).toEqual(await memory.guess(word, family));
    }
  });

  test("keeps the records as they are", async () => {
    const { memory, chunks } = await opening;
    const ordinals = entries.map(({ ordinal }) => ordinal).reverse();
    expect(await chunks.read(ordinals)).toEqual(await memory.read(ordinals));
  });

  test("answers first with some of the documents that have all that is asked for", async () => {
    const { memory, chunks } = await opening;
    for (const query of queries.filter((each) => !each.includes('"'))) {
      const [all, first] = await Promise.all([
        search(memory, query),
        chunks.prepare(query).then(() => search(chunks.topTier(), query)),
      ]);
      const complete = (hits: typeof all.hits) => hits.filter((hit) => hit.complete).map(({ id }) => id);
      expect(complete(all.hits), query).toEqual(expect.arrayContaining(complete(first.hits)));
    }
  });
});

describe("the files of an index in chunks", () => {
  const random = buildRandom(99);
  const entries = inventEntries(random, inventWords(random, 200), 120);

  test("are the same when it is written again", async () => {
    const [once, again] = await Promise.all([openBoth(entries, small, 5), openBoth(entries, small, 5)]);
    expect([...again.files].sort()).toEqual([...once.files].sort());
  });

  test("are asked for once, however many want them, and again after a failure", async () => {
    const { files } = await openBoth(entries, small, 5);
    const asked: string[] = [];
    let broken = true;
    const root = JSON.parse(new TextDecoder().decode(files.get("root.json")));
    const chunks = await openChunks(
      root,
      async (name) => {
        asked.push(name);
        if (broken) throw new Error("The line is broken");
        return files.get(name) ?? new Uint8Array();
      },
      readPage,
    );
    await expect(chunks.find("tide")).rejects.toThrow("The line is broken");
    broken = false;
    asked.length = 0;
    await Promise.all([
      chunks.find("tide"),
      chunks.find("tide"),
      chunks.family("tide"),
      search(chunks, "tide"),
      search(chunks, "tide"),
    ]);
    expect(new Set(asked).size).toBe(asked.length);
  });
});
