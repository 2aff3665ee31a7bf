import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";

/** Reads a file that an earlier stage of the build has written; its shape is for the caller to check. */
export function readBuilt(name: string): unknown {
  return JSON.parse(readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), "build", name), "utf8"));
}

/** In the preview, waits until all that the pages read is there (`scripts/build/preview/edition.ts`). */
export async function waitForEdition(): Promise<void> {
  const isThere = () => JSON.stringify(readBuilt("edition.json")) !== JSON.stringify({ edition: "" });
  while (!isThere()) await setTimeout(50);
}
