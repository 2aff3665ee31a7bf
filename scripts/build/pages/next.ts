import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { formatClientModule, readClientModules } from "#lib/export/client-module";
import { runInstalled } from "../../run.mjs";
import { findFiles, writeBuilt } from "../output";
import { StageFault } from "../runner";
import type { PageOfSite } from "../tasks/fingerprint";
import { heldLocks } from "../whole/lock";

/** The folder of what Next exports: of a later build those pages alone that have changed. */
export const exportFolder = "build/export";

const serverFolder = ".next/server/app";
const wantedFile = "wanted.json";
const compiledFor = ".next/compiled-for";

/**
 * Has Next render pages into the folder of the export. It compiles them, unless what it has compiled is of the same code. Throws a
 * `StageFault` of what it says, and of components that ask for a browser.
 */
export async function exportPages(code: string, pages: readonly PageOfSite[], verbose: boolean): Promise<void> {
  const isCompiled = existsSync(compiledFor) && (await readFile(compiledFor, "utf8")) === code;
  // What is not there must not look as if it were, when the build is cut off.
  if (!isCompiled) await rm(compiledFor, { force: true });
  await writeBuilt(wantedFile, JSON.stringify(pages.map(({ params }) => JSON.stringify(params))));
  const run = async (...mode: string[]) => {
    // No page of an earlier export may pass for one of this.
    await rm(exportFolder, { recursive: true, force: true });
    return runInstalled("next/dist/bin/next", ["build", ...mode], {
      quiet: !verbose,
      inherit: heldLocks(),
      env: {
        NEXT_TELEMETRY_DISABLED: "1",
        EXPORT_DIR: exportFolder,
        WANTED_PAGES: wantedFile,
        NODE_ENV: "production",
      },
    });
  };
  // Nor may what Next has kept of it.
  await Promise.all(pages.map(({ file }) => rm(path.join(serverFolder, findKept(file)), { force: true })));
  const rendered = isCompiled ? await run("--experimental-build-mode", "generate") : undefined;
  // What was compiled may be damaged.
  const { code: exit, output } = rendered?.code === 0 ? rendered : await run();
  if (exit !== 0) throw new StageFault(output);
  const faults = await findClientComponents();
  if (faults.length > 0) throw new StageFault(faults.join("\n"));
  await writeFile(compiledFor, code);
}

/* Next keeps a page without the folder that an address with a slash at its end asks for. */
function findKept(file: string): string {
  return file === "404.html" ? "_not-found.html" : file.replace(/\/index\.html$/u, ".html");
}

async function findClientComponents(): Promise<string[]> {
  const manifests = (await findFiles(serverFolder)).filter((name) =>
    name.endsWith("page_client-reference-manifest.js"),
  );
  if (manifests.length === 0)
    return [
      `${serverFolder}:1:1 Unexpected lack of client reference manifests, expected one a page: has Next changed?`,
    ];
  const texts = await Promise.all(manifests.map((name) => readFile(path.join(serverFolder, name), "utf8")));
  return [...new Set(texts.flatMap(readClientModules).map(formatClientModule))].sort();
}
