import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildBatch } from "#lib/search/portal/batch";
import { Judgments, measureScores } from "#lib/search/portal/judgment";
import { checkContent } from "./build/content/records";
import { openSearch } from "./build/assets/search";
import { runAsScript } from "./messages";

const folder = "tests/search/judgments";

/** Scores the search by the judged queries of each file; `--worst N` lists the worst of the open ones. */
export async function scoreSearch(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({ args: [...args], options: { worst: { type: "string", default: "0" } } });
  const { reader } = await openSearch((await checkContent()).result);
  for (const name of (await readdir(folder)).sort()) {
    const { queries } = Judgments.parse(JSON.parse(await readFile(path.join(folder, name), "utf8")));
    const answers = await buildBatch(
      reader,
      queries.map(({ q }) => q),
    );
    const { ndcg, zero, negatives, queries: scored } = measureScores(queries, answers);
    console.log(
      `${name}: nDCG@10 ${ndcg.toFixed(3)}, ${zero} of ${scored.length} without a result, ${negatives.right} of ${negatives.asked} negatives empty`,
    );
    if (name.startsWith("held-back")) continue;
    for (const { q, score } of scored.toSorted((a, b) => a.score - b.score).slice(0, Number(values.worst)))
      console.log(`  ${score.toFixed(2)} ${q}`);
  }
  return true;
}

await runAsScript(import.meta.url, () => scoreSearch(process.argv.slice(2)));
