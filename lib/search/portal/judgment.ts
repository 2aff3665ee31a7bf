import { z } from "zod";
import { parseId } from "#lib/address/identifier";
import { type BatchAnswer, idsOf } from "./batch";

/** A query as somebody would type it, and what answers it, judged by reading: 2 is about the subject, 1 treats it in part. */
export const JudgedQuery = z.strictObject({
  id: z.string().min(1),
  q: z.string(),
  type: z.string().min(1),
  /** `empty` where an honest answer has no result, `no-crash` where any list will do. */
  expect: z.enum(["results", "empty", "no-crash"]),
  relevant: z.record(z.string(), z.union([z.literal(1), z.literal(2)])),
});
export type JudgedQuery = z.infer<typeof JudgedQuery>;

/** A file of `tests/search/judgments/`. */
export const Judgments = z.strictObject({ about: z.string().min(1), queries: z.array(JudgedQuery).min(1) });

/** How well a search answers: nDCG@10 over the queries that have answers, and the rest counted. */
export interface Scores {
  ndcg: number;
  /** How many queries that have answers got none. */
  zero: number;
  /** Of the queries that nothing answers, how many were answered by nothing or by what is said to lack words. */
  negatives: { asked: number; right: number };
  queries: readonly { q: string; type: string; score: number }[];
}

const depth = 10;

/**
 * Measures the answers of a batch, by query, against judgments: normalized discounted cumulative gain at
 * 10 with gains of 3 and 1 (Järvelin and Kekäläinen 2002), over sessions, recommendations and people, which alone were judged.
 */
export function measureScores(queries: readonly JudgedQuery[], answers: Readonly<Record<string, BatchAnswer>>): Scores {
  const positive = queries.filter(({ expect }) => expect === "results");
  const negative = queries.filter(({ expect }) => expect === "empty");
  const idsFor = (q: string) => idsOf(answers[q] ?? []);
  const scored = positive.map(({ q, type, relevant }) => ({ q, type, score: measureGain(idsFor(q), relevant) }));
  return {
    ndcg: scored.reduce((sum, { score }) => sum + score, 0) / Math.max(scored.length, 1),
    zero: positive.filter(({ q }) => idsFor(q).length === 0).length,
    negatives: { asked: negative.length, right: negative.filter(({ q }) => isDenied(answers[q] ?? [])).length },
    queries: scored,
  };
}

function measureGain(ids: readonly string[], relevant: Readonly<Record<string, number>>): number {
  const judged = ids.filter((id) => isJudged(id)).slice(0, depth);
  const gain = (grades: readonly number[]) =>
    grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
  const ideal = Object.values(relevant)
    .sort((a, b) => b - a)
    .slice(0, depth);
  return gain(judged.map((id) => relevant[id] ?? 0)) / gain(ideal);
}

/* Nothing was found, or the page says that nothing has all the words. */
function isDenied(answer: BatchAnswer): boolean {
  return idsOf(answer).length === 0 || !Array.isArray(answer);
}

/* All else may stand between without being right or wrong. */
function isJudged(id: string): boolean {
  const kind = parseId(id)?.kind;
  return kind === "session" || kind === "recommendation" || kind === "person";
}
