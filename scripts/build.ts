import { existsSync } from "node:fs";
import { publishedFolder } from "./build/export/publish";
import { siteFolder } from "./build/output";
import { runStages } from "./build/runner";
import { stages } from "./build/stages";
import { buildLock, withLock } from "./build/whole/lock";
import { findPlaces, restoreSite } from "./build/whole/publish";
import { printFailure, runAsScript } from "./messages";

/** Builds the whole site, alone in this folder; only when every stage has done well does it take the place of `out/`. */
export async function buildSite(): Promise<boolean> {
  try {
    await withLock(buildLock, async () => {
      const restored = await restoreSite(await findPlaces(publishedFolder, siteFolder));
      if (restored !== undefined) console.log(restored);
      await runStages(stages);
    });
    return true;
  } catch (error) {
    printFailure(error);
    if (existsSync(publishedFolder)) console.error("The last good site in out/ is as it was.");
    return false;
  }
}

await runAsScript(import.meta.url, buildSite);
