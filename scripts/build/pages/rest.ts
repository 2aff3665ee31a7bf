import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { buildKey, openStore } from "../cache/store";
import { findFiles } from "../output";
import { staticFolder } from "./next";

const Rest = z.record(z.string(), z.base64());

/** What pages load of Next: its style sheets and their images, and no script. */
const isRest = (name: string) => !/\.(?:js|json)$/.test(name);

/**
 * Reads what belongs to the pages of one code beside themselves, by its path in the site, from the cache or from what Next has
 * written, which is asked for pages where some are wanted, or where the cache has none.
 */
export async function readRest(
  code: string,
  renderPages: () => Promise<void>,
  isWanted: boolean,
): Promise<Map<string, Uint8Array>> {
  const store = await openStore("page-parts");
  const key = buildKey(code);
  const known = await store.find(key);
  if (isWanted || known === undefined) await renderPages();
  const text = known === undefined ? await readStatic() : await readFile(known.file, "utf8");
  if (known === undefined) await store.keep(key, Buffer.from(text));
  await store.prune();
  return new Map(
    Object.entries(Rest.parse(JSON.parse(text))).map(([name, content]) => [name, Buffer.from(content, "base64")]),
  );
}

async function readStatic(): Promise<string> {
  const names = (await findFiles(staticFolder)).filter(isRest);
  const contents = names.map(
    async (name) => [`_next/static/${name}`, await readFile(path.join(staticFolder, name), "base64")] as const,
  );
  return JSON.stringify(Object.fromEntries(await Promise.all(contents)));
}
