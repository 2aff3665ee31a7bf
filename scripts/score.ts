import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildBatch } from "#lib/search/portal/batch";
import { type JudgedQuery, Judgments, measureScores } from "#lib/search/portal/judgment";
import { buildEntries } from "#lib/search/portal/documents/search-corpus";
import { checkContent } from "./build/content/records";
import { buildCorpus, openSearch } from "./build/assets/search";
import type { Content } from "./build/results";
import { runAsScript } from "./messages";
import { formatComparison, type Scored } from "./score/compare";
import { openMiniSearch } from "./score/minisearch";
import { openPagefind } from "./score/pagefind";

const folder = "tests/search/judgments";

/**
 * Scores the search by the judged queries of each file; `--worst N` lists the worst of the open ones, `--peers` has MiniSearch and
 * Pagefind answer the same queries over the same records, and compares them by the type of query.
 */
export async function scoreSearch(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: { worst: { type: "string", default: "0" }, peers: { type: "boolean", default: false } },
  });
  const content = (await checkContent()).result;
  const { reader } = await openSearch(content);
  const sets = await readJudgments();
  const scored: Scored = { engine: "this portal", queries: [] };
  for (const { name, queries } of sets) {
    const scores = measureScores(queries, await buildBatch(reader, textsOf(queries)));
    const { ndcg, zero, negatives, queries: own } = scores;
    console.log(
      `${name}: nDCG@10 ${ndcg.toFixed(3)}, ${zero} of ${own.length} without a result, ${negatives.right} of ${negatives.asked} negatives empty or said`,
    );
    scored.queries = [...scored.queries, ...own];
    if (name.startsWith("held-back")) continue;
    for (const { q, score } of own.toSorted((a, b) => a.score - b.score).slice(0, Number(values.worst)))
      console.log(`  ${score.toFixed(2)} ${q}`);
  }
  const peers = values.peers
    ? await scorePeers(
        content,
        sets.flatMap(({ queries }) => queries),
      )
    : [];
  console.log(`\n${formatComparison([scored, ...peers])}`);
  return true;
}

async function scorePeers(content: Content, queries: readonly JudgedQuery[]): Promise<Scored[]> {
  const entries = buildEntries(await buildCorpus(content));
  const all: Scored[] = [];
  for (const open of [openMiniSearch, openPagefind]) {
    const peer = await open(entries);
    try {
      console.error(`${peer.name} answers ${queries.length} queries …`);
      const answers = await peer.answer(textsOf(queries));
      const asBatch = Object.fromEntries(Object.entries(answers).map(([query, ids]) => [query, [...ids]]));
      all.push({ engine: peer.name, queries: measureScores(queries, asBatch).queries });
    } finally {
      await peer.close();
    }
  }
  return all;
}

async function readJudgments(): Promise<{ name: string; queries: JudgedQuery[] }[]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(path.join(folder, name), "utf8");
      return { name, queries: Judgments.parse(JSON.parse(text)).queries };
    }),
  );
}

function textsOf(queries: readonly JudgedQuery[]): string[] {
  return queries.map(({ q }) => q);
}

await runAsScript(import.meta.url, () => scoreSearch(process.argv.slice(2)));
