import { performance } from "node:perf_hooks";
import type { Recall, Spread } from "./figures";
import { findPercentile } from "./line";
import type { KnownItem, Queries } from "./queries";

/** Answers a query with the identifiers of its first ten hits. */
export type Answer = (query: string) => Promise<readonly string[]> | readonly string[];

/** Measures the bytes in use after what nobody needs was cleared away. */
export function measureHeap(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Measures every beginning of the queries, as someone types them; `again` asks each twice and measures the second time. */
export async function measureTyping(
  answer: (query: string) => unknown,
  queries: readonly string[],
  again = false,
): Promise<Spread> {
  const times: number[] = [];
  // The first queries warm the program up and are not counted.
  for (const query of queries.slice(0, 5)) await answer(query);
  for (const query of queries) {
    for (let length = 1; length <= query.length; length += 1) {
      const typed = query.slice(0, length);
      if (again) await answer(typed);
      const start = performance.now();
      await answer(typed);
      times.push(performance.now() - start);
    }
  }
  return spreadOf(times);
}

/** Gives the median and the 95th percentile. */
export function spreadOf(values: readonly number[]): Spread {
  return { median: findPercentile(values, 0.5), p95: findPercentile(values, 0.95) };
}

/** Measures the share of queries whose record is among the first ten hits. */
export async function measureRecall(queries: Queries, answer: Answer, most = Infinity): Promise<Recall> {
  const share = async (all: readonly KnownItem[], name: string): Promise<number> => {
    const items = all.slice(0, most);
    let found = 0;
    const missed: string[] = [];
    for (const { query, id } of items) {
      if ((await answer(query)).slice(0, 10).includes(id)) found += 1;
      else missed.push(query.trim());
    }
    console.error(
      `  ${name}: ${found} of ${items.length}${missed.length === 0 ? "" : `, not ${missed.slice(0, 4).join(" | ")}`}`,
    );
    return found / items.length;
  };
  return {
    misspelt: await share(queries.misspelt, "misspelt"),
    inflected: await share(queries.inflected, "inflected"),
    spelt: await share(queries.spelt, "spelt"),
    synonyms: await share(queries.synonyms, "synonyms"),
  };
}
