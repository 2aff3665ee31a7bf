import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { buildBatch } from "#lib/search/portal/batch";
import { Judgments, measureScores } from "#lib/search/portal/judgment";
import { Synonyms } from "#lib/search/engine/terms/synonyms";
import { records } from "../../corpus/real-corpus";
import { openRecords } from "../open-index";

const root = path.join(import.meta.dirname, "../../..");
const synonyms = Synonyms.parse(readJson("content/vocabulary/synonyms.json"));
const { reader, ask } = await openRecords(records, synonyms);
const sets = {
  "open-a": 0.886,
  "open-b": 0.926,
  "open-c": 0.91,
  "open-d": 0.875,
  "held-back": 0.875,
  "held-back-e": 0.88,
};

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(path.join(root, name), "utf8"));
}

function readJudged(set: string) {
  return Judgments.parse(readJson(`tests/search/judgments/${set}.json`)).queries;
}

async function findComplete(query: string, reach: "exact" | "forms" | "wide"): Promise<Set<string>> {
  const { hits } = await ask(query, { mode: reach });
  return new Set(hits.filter(({ complete }) => complete).map(({ id }) => id));
}

/* Hundreds of queries are computed, on a machine that may be busy. */
const patience = { timeout: 120_000 };

describe.each(Object.entries(sets))("the judged queries of %s", patience, (set, least) => {
  const queries = readJudged(set);

  /* What failed is counted and not named: the queries held back stay unread. */
  test("are answered as well as they have been", async () => {
    const answers = await buildBatch(
      reader,
      queries.map(({ q }) => q),
    );
    const { ndcg, zero, negatives, queries: scored } = measureScores(queries, answers);
    expect(ndcg).toBeGreaterThanOrEqual(least);
    expect(zero / scored.length).toBeLessThanOrEqual(0.01);
    expect(negatives.asked - negatives.right).toBe(0);
  });

  test("find no less the further the search goes", async () => {
    let lost = 0;
    for (const { q } of queries) {
      const [exact, forms, wide] = [
        await findComplete(q, "exact"),
        await findComplete(q, "forms"),
        await findComplete(q, "wide"),
      ];
      lost += Number([...exact].some((id) => !forms.has(id)) || [...forms].some((id) => !wide.has(id)));
    }
    expect(lost).toBe(0);
  });
});
