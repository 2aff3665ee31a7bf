import { rm } from "node:fs/promises";
import { runInstalled } from "../../run.mjs";
import { siteFolder } from "../output";
import { heldLocks } from "../whole/lock";
import { type Report, StageFault } from "../runner";

/** Exports the pages with Next into the folder of the new site; `verbose` shows what Next prints. */
export async function buildPages(verbose: boolean): Promise<Report<undefined>> {
  await rm(siteFolder, { recursive: true, force: true });
  // What the live preview leaves there does not pass the type check: Next declares names that it does not use.
  await rm(".next/dev/types", { recursive: true, force: true });
  const { code, output } = await runInstalled("next/dist/bin/next", ["build"], {
    quiet: !verbose,
    inherit: heldLocks(),
    env: { NEXT_TELEMETRY_DISABLED: "1", EXPORT_DIR: siteFolder, NODE_ENV: "production" },
  });
  if (code !== 0) throw new StageFault(output);
  return { summary: "exported", result: undefined };
}
