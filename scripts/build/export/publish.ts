import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { siteFolder } from "../output";
import type { Report } from "../runner";

/** Puts the finished export in the place of `out/`. */
export async function publishSite(): Promise<Report<undefined>> {
  const old = "build/site-before";
  await rm(old, { recursive: true, force: true });
  if (existsSync("out")) await rename("out", old);
  await rename(siteFolder, "out");
  await rm(old, { recursive: true, force: true });
  return { summary: "in out/", result: undefined };
}
