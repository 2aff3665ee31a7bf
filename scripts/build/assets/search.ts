import { hashName } from "#lib/export/hashed-name";
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
import { assetFolder, describeSize, keepAsset, writeAsset } from "../output";
import type { Addresses, Content, Needs } from "../results";
import type { Report } from "../runner";
import { writeChunkFolder } from "./write-chunks";

/** Up to so many sessions and recommendations are sent as one pack; more are cut into chunks, of which a search loads what it needs. */
const mostInPack = 1000;

/** Writes the two files of the pack, `public/assets/search.<hash>.json` and `search-rest.<hash>.json`, and the chunks of a large one. */
export async function buildSearch({ content }: Needs<"content">): Promise<Report<Addresses>> {
  const pack = buildPack(content);
  const { core, rest } = formatPack(pack);
  const addresses = {
    pack: await writeAsset(hashName("search", core, "json"), core),
    packRest: await writeAsset(hashName("search-rest", rest, "json"), rest),
  };
  const isLarge = pack.sessions.length + content.corpus.records.recommendations.length > mostInPack;
  return {
    summary: `first ${describeSize(core)}, rest ${describeSize(rest)}`,
    result: { ...addresses, ...(isLarge ? { chunks: await writeChunks(pack) } : {}) },
  };
}

/** Builds the pack of the search as a browser reads it, after it was written and loaded. */
export function buildLoadedPack(content: Content): Pack {
  const { core, rest } = formatPack(buildPack(content));
  return readPack(core, rest);
}

/** Reads the texts of the two files of a pack into the whole, as the browser does. */
export function readPack(core: string, rest: string): Pack {
  const first = readCoreFile(CoreFile.parse(JSON.parse(core)));
  return Pack.parse(readRestFile(first, RestFile.parse(JSON.parse(rest)), decodeColumns));
}

function buildPack({ corpus, synonyms }: Content): Pack {
  return Pack.parse(buildSearchPack(corpus.records, synonyms, listCountries(synonyms)));
}

function formatPack(pack: Pack): { core: string; rest: string } {
  return {
    core: JSON.stringify(CoreFile.parse(buildCoreFile(pack))),
    rest: JSON.stringify(RestFile.parse(buildRestFile(pack))),
  };
}

async function writeChunks(pack: Pack): Promise<string> {
  const { name } = await writeChunkFolder(buildChunkEntries(pack), assetFolder, {
    synonyms: pack.synonyms,
    depth: usualDepth,
    narrowing: buildNarrowingFile(pack),
  });
  return keepAsset(name);
}
