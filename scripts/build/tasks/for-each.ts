import { availableParallelism } from "node:os";

/** Does a work for each of many things, some at a time, so that no more of them are in memory. */
export async function forEach<Each>(all: Iterable<Each>, work: (each: Each) => Promise<void>): Promise<void> {
  const each = all[Symbol.iterator]();
  const lane = async () => {
    for (let next = each.next(); next.done !== true; next = each.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: availableParallelism() * 4 }, lane));
}
