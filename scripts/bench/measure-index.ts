import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { usualDepth } from "#lib/search/engine/chunks/format/layout";
import { searchInSteps } from "#lib/search/engine/chunks/reader/search-in-steps";
import { writeChunks } from "#lib/search/engine/chunks/writer/write-chunks";
import { search } from "#lib/search/engine/query/search";
import { searchSchema } from "#lib/search/portal/fields";
import { openIndex, type OpenIndex } from "#lib/search/portal/open-index";
import { buildPage } from "#lib/search/portal/page";
import { type IndexFolder, readIndexFolder, writeIndexFolder } from "../build/assets/index-folder";
import { bundleModule, indexClient } from "./bundle";
import type { Figures } from "./figures";
import { type Cost, ModelLine, summarizeCosts } from "./line";
import { measureInBrowser } from "./measure-browser";
import { type Answer, measureHeap, measureRecall, measureTyping } from "./measures";
import { readSources, type Sources } from "./sources";

/** Writes a large index, and measures its first answers, modelled and, where there is a Chromium, in it, and what it finds. */
export async function measureIndex(size: number, inBrowser: boolean): Promise<Figures> {
  const sources = readSources(size);
  const folder = await mkdtemp(path.join(tmpdir(), "bench-search-"));
  try {
    const { written, ...built } = await measureBuild(sources, folder);
    const asked = sources.queries();
    const files = path.join(folder, written.name);
    const answers = await measureAnswers(files, asked.typed);
    const measured = inBrowser
      ? await measureInBrowser(
          { kind: "index", folder: files, client: await bundleModule(indexClient) },
          asked.typed.slice(0, 50),
        )
      : undefined;
    const before = measureHeap();
    const { reader } = await openIndex(readIndexFolder(files));
    const answer = buildAnswer(reader);
    const keystroke = await measureTyping(answer, asked.typed, true);
    const heap = measureHeap() - before;
    return {
      engine: "this portal",
      size,
      ...built,
      ...sizesOf(written),
      ...answers,
      keystroke,
      heap,
      recall: await measureRecall(asked, answer),
      ...(measured === undefined ? {} : { measured }),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureBuild({ entries, synonyms }: Sources, folder: string) {
  const [start, before] = [performance.now(), process.cpuUsage()];
  let documents = 0;
  const written = await writeIndexFolder(async (put) => {
    documents = await writeChunks(entries(), {
      schema: searchSchema,
      buildPage,
      synonyms,
      depth: usualDepth,
      put,
      progress: (stage, done) => done % 50_000 === 0 && console.error(`  ${stage} ${done}`),
    });
  }, folder);
  return {
    written,
    documents,
    build: performance.now() - start,
    buildProcessor: process.cpuUsage(before).user / 1000,
    buildMemory: process.resourceUsage().maxRSS * 1024,
  };
}

function buildAnswer(reader: OpenIndex["reader"]): Answer {
  return async (query) => {
    let ids: string[] = [];
    for await (const { hits } of searchInSteps(search, reader, query, { limit: 10 })) ids = hits.map(({ id }) => id);
    return ids;
  };
}

function sizesOf({ kinds, files }: IndexFolder): { index: number; records: number; files: number } {
  const all = Object.entries(kinds);
  const sum = (list: typeof all) => list.reduce((bytes, [, { brotli }]) => bytes + brotli, 0);
  console.error(
    Object.fromEntries(all.map(([kind, each]) => [kind, `${each.files} files, ${(each.brotli / 1000).toFixed(0)} kB`])),
  );
  return {
    index: sum(all.filter(([kind]) => kind !== "r")),
    records: sum(all.filter(([kind]) => kind === "r")),
    files,
  };
}

/* Each query begins with nothing: the client and the root come first, side by side. */
async function measureAnswers(
  folder: string,
  queries: readonly string[],
): Promise<Pick<Figures, "modelled" | "final" | "agreement">> {
  const { brotli: client } = await bundleModule(indexClient);
  const [first, final]: [Cost[], Cost[]] = [[], []];
  const agreements: number[] = [];
  for (const query of queries) {
    const line = new ModelLine();
    const sendFile = async (name: string) => {
      await line.send((await stat(path.join(folder, `${name}.br`))).size);
      return readFile(path.join(folder, name));
    };
    const [, root] = await Promise.all([line.send(client.length), sendFile("root.json")]);
    const { reader } = await openIndex(sendFile, JSON.parse(root.toString()));
    const steps: string[][] = [];
    for await (const { hits } of searchInSteps(search, reader, query, { limit: 10 })) {
      if (steps.length === 0) first.push(line.finish());
      steps.push(hits.map(({ id }) => id));
    }
    final.push(line.finish());
    const [sooner = [], whole = sooner] = steps;
    if (whole.length > 0) agreements.push(whole.filter((id) => sooner.includes(id)).length / whole.length);
  }
  return {
    modelled: summarizeCosts(first),
    final: summarizeCosts(final),
    agreement: agreements.reduce((sum, each) => sum + each, 0) / agreements.length,
  };
}
