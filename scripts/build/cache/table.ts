import { readFile } from "node:fs/promises";
import { buildKey, openStore } from "./store";

/**
 * Makes small values of many inputs, those of an earlier build taken from one file of the cache; `making` is the key of the code
 * and `make` gets all inputs that are new. Answers the values in the order of the inputs, and in words how many were there.
 */
export async function makeFromTable<Input, Value>(
  kind: string,
  making: string,
  inputs: readonly Input[],
  parse: (value: unknown) => Value,
  make: (inputs: readonly Input[]) => Promise<Value[]>,
  root?: string,
): Promise<{ values: Value[]; taken: string }> {
  const store = await openStore(kind, root);
  const file = (await store.find("table"))?.file;
  const known = new Map<string, unknown>(
    file === undefined ? [] : Object.entries(JSON.parse(await readFile(file, "utf8"))),
  );
  const keys = inputs.map((input) => buildKey(making, JSON.stringify(input)));
  const values = new Map<string, Value>();
  for (const key of keys) if (known.has(key)) values.set(key, parse(known.get(key)));
  const missing = new Map(inputs.flatMap((input, at) => (values.has(keys[at] ?? "") ? [] : [[keys[at] ?? "", input]])));
  const made = await make([...missing.values()]);
  [...missing.keys()].forEach((key, at) => {
    const value = made[at];
    if (value !== undefined) values.set(key, value);
  });
  if (missing.size > 0 || known.size !== values.size)
    await store.keep("table", Buffer.from(JSON.stringify(Object.fromEntries(values))));
  await store.prune();
  const all = keys.flatMap((key) => values.get(key) ?? []);
  if (all.length !== keys.length) throw new Error(`Unexpected ${all.length} ${kind}, expected ${keys.length}`);
  return { values: all, taken: `${inputs.length - missing.size} of ${inputs.length} from the cache` };
}
