import { readPage } from "#lib/search/portal/chunks/page";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { searchInSteps } from "#lib/search/engine/chunks/reader/search-in-steps";
import { usualDepth } from "#lib/search/engine/chunks/format/layout";
import { openChunks } from "#lib/search/engine/chunks/reader/chunk-reader";
import { readChunkFolder, writeChunkFolder, type WrittenChunks } from "../build/assets/write-chunks";
import { bundleModule, chunkClient } from "./bundle";
import type { Figures } from "./figures";
import { type Cost, ModelLine, summarizeCosts } from "./line";
import { measureInBrowser } from "./measure-browser";
import { readSources } from "./sources";
import { measureKeystrokes } from "./measure-memory";

/** Writes an index in chunks, and measures its first answers, modelled and, where there is a Chromium, in it. */
export async function measureChunks(size: number, inBrowser: boolean): Promise<Figures> {
  const { entries, synonyms, queries } = readSources(size);
  const folder = await mkdtemp(path.join(tmpdir(), "bench-search-"));
  try {
    const [start, before] = [performance.now(), process.cpuUsage()];
    const written = await writeChunkFolder(entries(), folder, {
      synonyms,
      depth: usualDepth,
      progress: (stage, done) => done % 50_000 === 0 && console.error(`  ${stage} ${done}`),
    });
    const built = {
      build: performance.now() - start,
      buildProcessor: process.cpuUsage(before).user / 1000,
      buildMemory: process.resourceUsage().maxRSS * 1024,
    };
    const { typed } = queries();
    const index = path.join(folder, written.name);
    const answers = await measureAnswers(index, typed);
    const measured = inBrowser
      ? await measureInBrowser(
          { kind: "chunks", folder: index, client: await bundleModule(chunkClient) },
          typed.slice(0, 50),
        )
      : undefined;
    const warm = await openChunks(await readRoot(index), readChunkFolder(index), readPage);
    return {
      engine: "this portal, in chunks",
      size,
      documents: written.size,
      ...built,
      ...sizesOf(written),
      ...answers,
      keystroke: await measureKeystrokes(warm, typed, true),
      ...(measured === undefined ? {} : { measured }),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function sizesOf({ kinds }: WrittenChunks): { index: number; records: number; files: number } {
  const all = Object.entries(kinds);
  const sum = (list: typeof all) => list.reduce((bytes, [, { brotli }]) => bytes + brotli, 0);
  console.error(
    Object.fromEntries(
      all.map(([kind, { files, brotli }]) => [kind, `${files} files, ${(brotli / 1000).toFixed(0)} kB`]),
    ),
  );
  return {
    index: sum(all.filter(([kind]) => kind !== "r")),
    records: sum(all.filter(([kind]) => kind === "r")),
    files: all.reduce((files, [, each]) => files + each.files, 0),
  };
}

/* Each query begins with nothing: the client and the root come first, side by side. */
async function measureAnswers(
  folder: string,
  queries: readonly string[],
): Promise<Pick<Figures, "modelled" | "final" | "agreement">> {
  const { brotli: client } = await bundleModule(chunkClient);
  const [first, final]: [Cost[], Cost[]] = [[], []];
  const agreements: number[] = [];
  for (const query of queries) {
    const line = new ModelLine();
    const sendFile = async (name: string) => {
      await line.send((await stat(path.join(folder, `${name}.br`))).size);
      return readFile(path.join(folder, name));
    };
    const [, root] = await Promise.all([line.send(client.length), sendFile("root.json")]);
    const reader = await openChunks(JSON.parse(root.toString()), sendFile, readPage);
    const steps: string[][] = [];
    for await (const { hits } of searchInSteps(reader, query, { limit: 10 })) {
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

async function readRoot(folder: string): Promise<unknown> {
  return JSON.parse(await readFile(path.join(folder, "root.json"), "utf8"));
}
