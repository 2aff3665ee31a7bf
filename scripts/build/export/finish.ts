import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { findLeftovers } from "#lib/export/leftover";
import { findFiles } from "../output";
import type { Report } from "../runner";
import { compressFiles } from "./compress";

/** Finishes a site in place: removes files of the framework that no page needs, and compresses what has no compressed copies. */
export async function finishSite(folder: string): Promise<Report<undefined>> {
  const names = await findFiles(folder);
  const leftovers = await findLeftovers(names, (name) => readFile(path.join(folder, name), "utf8"));
  for (const name of leftovers) await rm(path.join(folder, name));
  return {
    summary: `${await compressFiles(folder)}; ${leftovers.length} files of the framework removed`,
    result: undefined,
  };
}
