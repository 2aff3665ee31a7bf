import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { findFiles } from "../output";
import { buildKey, openStore } from "../cache/store";
import { exportFolder } from "./next";

const Rest = z.record(z.string(), z.base64());

/** What pages load of Next, and what it makes of files of `app/`: neither pages nor flight data, scripts nor files of `public/`. */
const isRest = (name: string) => !/\.(?:html|txt|js|json)$/.test(name) && !existsSync(path.join("public", name));

/**
 * Reads what belongs to the pages of one code beside themselves, from the cache or from an export, which is made where pages are
 * wanted, or where the cache has none.
 */
export async function readRest(
  code: string,
  exportPages: () => Promise<void>,
  isWanted: boolean,
): Promise<Map<string, Uint8Array>> {
  const store = await openStore("page-parts");
  const key = buildKey(code);
  const known = await store.find(key);
  if (isWanted || known === undefined) await exportPages();
  const text = known === undefined ? await readExport() : await readFile(known.file, "utf8");
  if (known === undefined) await store.keep(key, Buffer.from(text));
  await store.prune();
  return new Map(
    Object.entries(Rest.parse(JSON.parse(text))).map(([name, content]) => [name, Buffer.from(content, "base64")]),
  );
}

async function readExport(): Promise<string> {
  const names = (await findFiles(exportFolder)).filter(isRest);
  const contents = names.map(async (name) => [name, await readFile(path.join(exportFolder, name), "base64")] as const);
  return JSON.stringify(Object.fromEntries(await Promise.all(contents)));
}
