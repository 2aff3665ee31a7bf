import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import path from "node:path";
import { readAssetList, writeAssetList } from "./build/assets/asset-list";
import { buildModules } from "./build/assets/browser";
import { runInstalled, runTypeScript } from "./run.mjs";

const browserFolder = "lib/browser";

/** Makes all that the pages are built from. */
async function prepare(): Promise<void> {
  const { code } = await runTypeScript("scripts/build/preview.ts");
  if (code !== 0) console.log("The pages stay as they were until this is mended.");
}

/** Bundles the browser's modules alone, which need no more than the addresses of the last run. */
async function bundleModules(): Promise<void> {
  const addresses = await readAssetList();
  const { summary, result } = await buildModules({ links: addresses });
  await writeAssetList({ ...addresses, ...result });
  console.log(summary);
}

let last = Promise.resolve();

/** Does one work after the other, as they write the same files. */
function enqueue(work: () => Promise<void>): void {
  last = last.then(work).catch(console.error);
}

/** Watches a folder and those within it, and does its work once, a moment after the last of several changes. */
function watchFolder(folder: string, work: () => Promise<void>): void {
  let waiting: NodeJS.Timeout | undefined;
  let watchers: FSWatcher[] = [];
  const begin = () => {
    for (const watcher of watchers) watcher.close();
    const inner = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => path.join(folder, name));
    // Folder by folder: the recursive watch of Node 20 on Linux loses a file that an editor saves by renaming.
    const folders = [folder, ...inner.filter((name) => statSync(name, { throwIfNoEntry: false })?.isDirectory())];
    watchers = folders.map((each) =>
      watch(each, () => {
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          begin();
          enqueue(work);
        }, 150);
      }),
    );
  };
  begin();
}

await prepare();
const libraries = readdirSync("lib").map((name) => path.posix.join("lib", name));
for (const folder of ["content", ...libraries]) watchFolder(folder, folder === browserFolder ? bundleModules : prepare);
const { code } = await runInstalled("next/dist/bin/next", ["dev", ...process.argv.slice(2)], {
  env: { NEXT_TELEMETRY_DISABLED: "1" },
});
process.exit(code);
