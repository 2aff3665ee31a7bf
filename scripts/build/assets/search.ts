import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { CorpusRecords } from "#lib/records/corpus-records";
import { buildChunkEntries } from "#lib/search/portal/chunks/entries";
import { usualDepth } from "#lib/search/engine/chunks/format/layout";
import { buildNarrowingFile } from "#lib/search/portal/chunks/narrowing";
import { readCoreFile } from "#lib/search/portal/pack/core-file";
import { listCountries } from "#lib/search/portal/countries";
import { buildSearchPack } from "#lib/search/portal/pack/pack";
import { buildCoreFile, buildRestFile } from "#lib/search/portal/pack/pack-file";
import { CoreFile, Pack, RestFile } from "#lib/search/portal/pack/pack-schema";
import { readRestFile } from "#lib/search/portal/pack/rest-file";
import { decodeColumns } from "#lib/search/portal/pack/document-columns";
import { Synonyms } from "#lib/search/engine/terms/synonyms";
import { hashName, recordAssets } from "./asset-list";
import { runAsScript } from "../../messages";
import { writeChunkFolder } from "./write-chunks";

/** The addresses of the two files of a pack within the site: what answers first, and the rest. */
export interface PackAddresses {
  pack: string;
  packRest: string;
}

const folder = "public/assets";
const packName = /^search(?:-rest)?\.[0-9a-f]{10}\.json$/;

/** Up to so many sessions and recommendations are sent as one pack; more are cut into chunks, of which a search loads what it needs. */
const mostInPack = 1000;

/** Writes the two files of the pack, `public/assets/search.<hash>.json` and `search-rest.<hash>.json`, from `build/records.json`, and notes and returns their addresses. */
export async function buildSearch(): Promise<PackAddresses> {
  const records = CorpusRecords.parse(await readJson("build/records.json"));
  const synonyms = Synonyms.parse(await readJson("build/synonyms.json"));
  const pack = Pack.parse(buildSearchPack(records, synonyms, listCountries(synonyms)));
  await mkdir(folder, { recursive: true });
  const addresses = {
    pack: await writePart("search", JSON.stringify(CoreFile.parse(buildCoreFile(pack)))),
    packRest: await writePart("search-rest", JSON.stringify(RestFile.parse(buildRestFile(pack)))),
  };
  const large = pack.sessions.length + records.recommendations.length > mostInPack;
  const chunks = large
    ? `/assets/${(await writeChunkFolder(buildChunkEntries(pack), folder, { synonyms: pack.synonyms, depth: usualDepth, narrowing: buildNarrowingFile(pack) })).name}`
    : undefined;
  const written = Object.values(addresses).map((address) => path.basename(address));
  const old = (await readdir(folder)).filter((file) => packName.test(file) && !written.includes(file));
  await Promise.all(old.map((file) => rm(path.join(folder, file))));
  await recordAssets({ ...addresses, ...(chunks === undefined ? {} : { chunks }) });
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
  return Pack.parse(readRestFile(core, RestFile.parse(await readJson(path.join("public", packRest))), decodeColumns));
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, "utf8"));
}

await runAsScript(import.meta.url, async () => (await buildSearch()).pack !== "");
