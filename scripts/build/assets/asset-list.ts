import { readFile } from "node:fs/promises";
import { z } from "zod";
import { removeOldAssets, writeBuilt } from "../output";
import type { Addresses, Needs } from "../results";
import type { Report } from "../runner";

const AssetList = z.record(z.string(), z.string().startsWith("/assets/"));

/** Writes the addresses of all assets of this build for the pages into `build/assets.json`, and removes older assets. */
export async function buildAssetList(
  parts: Needs<"fonts" | "links" | "modules" | "search" | "takeAway" | "pictures">,
): Promise<Report<Addresses>> {
  const addresses = AssetList.parse(Object.assign({}, ...Object.values(parts)));
  await writeAssetList(addresses);
  await removeOldAssets();
  return { summary: `${Object.keys(addresses).length} addresses`, result: addresses };
}

/** Reads the addresses of the last build. */
export async function readAssetList(): Promise<Addresses> {
  return AssetList.parse(JSON.parse(await readFile("build/assets.json", "utf8")));
}

/** Writes addresses into `build/assets.json`, sorted by name. */
export async function writeAssetList(addresses: Addresses): Promise<void> {
  const sorted = Object.entries(AssetList.parse(addresses)).sort(([a], [b]) => (a < b ? -1 : 1));
  await writeBuilt("assets.json", `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`);
}
