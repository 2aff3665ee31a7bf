import { existsSync } from "node:fs";
import { runStages } from "./build/runner";
import { stages } from "./build/stages";
import { printFailure, runAsScript } from "./messages";

/** Builds the whole site; only when every stage has done well does it take the place of `out/`. */
export async function buildSite(): Promise<boolean> {
  try {
    await runStages(stages);
    return true;
  } catch (error) {
    printFailure(error);
    if (existsSync("out")) console.error("The last good site in out/ is as it was.");
    return false;
  }
}

await runAsScript(import.meta.url, buildSite);
