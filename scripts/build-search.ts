import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { CorpusRecords } from "#lib/records/corpus";
import { buildSearchPack } from "#lib/search/pack";
import { Pack } from "#lib/search/pack-schema";
import { Synonyms } from "#lib/search/synonyms";
import { hashName, recordAssets } from "./assets";
import { runAsScript } from "./messages";

const packName = /^search\.[0-9a-f]{10}\.json$/;

/** Writes `public/assets/search.<hash>.json` from `build/records.json`, notes its address and returns it. */
export async function buildSearch(): Promise<string> {
  const records = CorpusRecords.parse(await readJson("build/records.json"));
  const vocabulary = "content/vocabulary/synonyms.json";
  const synonyms = existsSync(vocabulary) ? Synonyms.parse(await readJson(vocabulary)) : [];
  const text = JSON.stringify(Pack.parse(buildSearchPack(records, synonyms)));
  const assets = "public/assets";
  await mkdir(assets, { recursive: true });
  const name = hashName("search", text, "json");
  const old = (await readdir(assets)).filter((file) => packName.test(file) && file !== name);
  await Promise.all(old.map((file) => rm(path.join(assets, file))));
  await writeFile(path.join(assets, name), text);
  await recordAssets({ pack: `/assets/${name}` });
  console.log(`${name}: ${text.length} characters, ${brotliCompressSync(text).length} bytes in brotli`);
  return `/assets/${name}`;
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, "utf8"));
}

await runAsScript(import.meta.url, async () => (await buildSearch()) !== "");
