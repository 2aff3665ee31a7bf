import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { CorpusRecords } from "#lib/records/corpus";
import { buildSearchPack } from "#lib/search/pack";
import { buildCoreFile, buildRestFile, readCoreFile, readRestFile } from "#lib/search/pack-file";
import { CoreFile, Pack, RestFile } from "#lib/search/pack-schema";
import { Synonyms } from "#lib/search/synonyms";
import { hashName, recordAssets } from "./assets";
import { runAsScript } from "./messages";

/** The addresses of the two files of a pack within the site: what answers first, and the rest. */
export interface PackAddresses { pack: string; packRest: string }

const folder = "public/assets";
const packName = /^search(?:-rest)?\.[0-9a-f]{10}\.json$/;

/** Writes the two files of the pack, `public/assets/search.<hash>.json` and `search-rest.<hash>.json`, from `build/records.json`, and notes and returns their addresses. */
export async function buildSearch(): Promise<PackAddresses> {
  const records = CorpusRecords.parse(await readJson("build/records.json"));
  const vocabulary = "content/vocabulary/synonyms.json";
  const synonyms = existsSync(vocabulary) ? Synonyms.parse(await readJson(vocabulary)) : [];
  const pack = Pack.parse(buildSearchPack(records, synonyms));
  await mkdir(folder, { recursive: true });
  const addresses = {
    pack: await writePart("search", JSON.stringify(CoreFile.parse(buildCoreFile(pack)))),
    packRest: await writePart("search-rest", JSON.stringify(RestFile.parse(buildRestFile(pack)))),
  };
  const written = Object.values(addresses).map((address) => path.basename(address));
  const old = (await readdir(folder)).filter((file) => packName.test(file) && !written.includes(file));
  await Promise.all(old.map((file) => rm(path.join(folder, file))));
  await recordAssets(addresses);
  return addresses;
}

async function writePart(part: string, text: string): Promise<string> {
  const name = hashName(part, text, "json");
  await writeFile(path.join(folder, name), text);
  console.log(`${name}: ${text.length} characters, ${brotliCompressSync(text).length} bytes in brotli`);
  return `/assets/${name}`;
}

/** Reads the two files of a pack into the whole, as the browser does. */
export async function readPack({ pack, packRest }: PackAddresses): Promise<Pack> {
  const core = readCoreFile(CoreFile.parse(await readJson(path.join("public", pack))));
  return Pack.parse(readRestFile(core, RestFile.parse(await readJson(path.join("public", packRest)))));
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, "utf8"));
}

await runAsScript(import.meta.url, async () => (await buildSearch()).pack !== "");
