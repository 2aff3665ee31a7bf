import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { formatClientModule, readClientModules } from "#lib/export/client-module";
import { runInstalled } from "../../run.mjs";
import { findFiles, writeBuilt } from "../output";
import { StageFault } from "../runner";
import type { PageOfSite } from "../tasks/fingerprint";
import { heldLocks } from "../whole/lock";

const pageFolder = ".next/server/app";

/** The folder of what pages load of Next. */
export const staticFolder = ".next/static";

const wantedFile = "wanted.json";
const compiledFor = ".next/compiled-for";

/** Has Next compile the pages, unless what it has compiled is of the same code; throws a `StageFault` of what it says. */
export async function compilePages(code: string, verbose: boolean): Promise<string> {
  if (existsSync(compiledFor) && (await readFile(compiledFor, "utf8")) === code) return "as they were";
  // What is not there must not look as if it were, when the build is cut off.
  await rm(compiledFor, { force: true });
  await runNext(["--experimental-build-mode", "compile"], verbose);
  await writeFile(compiledFor, code);
  return "anew";
}

/**
 * Has Next render pages that it has compiled, which can then be read. Throws a `StageFault` of what it says, and of components that
 * ask for a browser.
 */
export async function renderPages(pages: readonly PageOfSite[], verbose: boolean): Promise<void> {
  await writeBuilt(wantedFile, JSON.stringify(pages.map(({ params }) => JSON.stringify(params))));
  // No page of an earlier build may pass for one of this.
  await Promise.all(pages.map(({ file }) => rm(findRendered(file), { force: true })));
  // What was compiled may be damaged: then all is made anew.
  await runNext(["--experimental-build-mode", "generate"], verbose).catch(() => runNext([], verbose));
  const faults = await findClientComponents();
  if (faults.length > 0) throw new StageFault(faults.join("\n"));
}

async function runNext(mode: readonly string[], verbose: boolean): Promise<void> {
  const { code, output } = await runInstalled("next/dist/bin/next", ["build", ...mode], {
    quiet: !verbose,
    inherit: heldLocks(),
    env: { NEXT_TELEMETRY_DISABLED: "1", WANTED_PAGES: wantedFile, NODE_ENV: "production" },
  });
  if (code !== 0) throw new StageFault(output);
}

/** Reads a page as Next has rendered it; throws a `StageFault` where it has not, as of a page that is made for each visit. */
export async function readRendered({ file, route }: PageOfSite): Promise<string> {
  return readFile(findRendered(file), "utf8").catch(() => {
    throw new StageFault(
      `app/${route}:1:1 Unexpected lack of ${file}, expected that Next renders it at build time. Take out what asks for a request, as cookies or search parameters do.`,
    );
  });
}

/* Next keeps a page without the folder that an address with a slash at its end asks for. */
function findRendered(file: string): string {
  const name = file === "404.html" ? "_not-found.html" : file.replace(/\/index\.html$/u, ".html");
  return path.join(pageFolder, name);
}

async function findClientComponents(): Promise<string[]> {
  const manifests = (await findFiles(pageFolder)).filter((name) => name.endsWith("page_client-reference-manifest.js"));
  if (manifests.length === 0)
    return [`${pageFolder}:1:1 Unexpected lack of client reference manifests, expected one a page: has Next changed?`];
  const texts = await Promise.all(manifests.map((name) => readFile(path.join(pageFolder, name), "utf8")));
  return [...new Set(texts.flatMap(readClientModules).map(formatClientModule))].sort();
}
