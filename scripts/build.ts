import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { cacheFolder } from "./build/cache/store";
import { publishedFolder, siteFolder } from "./build/output";
import { runStages } from "./build/runner";
import { stages } from "./build/stages";
import { closeTasks } from "./build/tasks/tasks";
import { buildLock, withLock } from "./build/whole/lock";
import { findPlaces, restoreSite } from "./build/whole/publish";
import { printFailure, runAsScript } from "./messages";

/** Builds the whole site, alone in this folder, of all anew where `--no-cache` is asked for; only when every stage has done well does it take the place of `out/`. */
export async function buildSite(): Promise<boolean> {
  try {
    await withLock(buildLock, async () => {
      const restored = await restoreSite(await findPlaces(publishedFolder, siteFolder));
      if (restored !== undefined) console.log(restored);
      if (process.argv.includes("--no-cache"))
        await Promise.all([cacheFolder, ".next"].map((folder) => rm(folder, { recursive: true, force: true })));
      await runStages(stages);
    });
    return true;
  } catch (error) {
    printFailure(error);
    if (existsSync(publishedFolder)) console.error("The last good site in out/ is as it was.");
    return false;
  } finally {
    await closeTasks();
  }
}

await runAsScript(import.meta.url, buildSite);
