import { type ChildProcess, fork } from "node:child_process";
import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { constants, setPriority } from "node:os";
import path from "node:path";
import { contentFolder } from "./content-folder";
import { clearEdition, writeEdition } from "./build/preview/edition";
import { runInstalled } from "./run.mjs";

const browserFolder = "lib/browser";

/* What a page shows of the content is made by a program that stays; then all else, by one that makes way for the next change. */
let pages: ChildProcess | undefined;
let everything: ChildProcess | undefined;

function start(script: string): ChildProcess {
  return fork(`scripts/build/preview/${script}.ts`, { execArgv: ["--import", "tsx"] });
}

/** Ends a program; answers when it has ended, so that no two write the same files. */
async function end(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill();
  await ended;
}

/** Makes the pages of changed content, and then all else. */
async function renewContent(): Promise<void> {
  await end(everything);
  if (pages?.connected === true) pages.send("content");
  else startPages();
}

/** Makes the pages by changed code, and then all else. */
async function renewCode(): Promise<void> {
  await Promise.all([end(everything), end(pages)]);
  startPages();
}

function startPages(): void {
  pages = start("pages").on("message", (done) => {
    if (done === true) startEverything();
    else
      console.log(
        "The pages show what is wrong at its place; search, citations and files to take away stay as they were until it is mended.",
      );
  });
}

function startEverything(): void {
  everything = start("everything");
  // What the editor waits for comes first.
  if (everything.pid !== undefined) setPriority(everything.pid, constants.priority.PRIORITY_LOW);
}

/** Bundles the browser's modules alone, which need no more than the addresses of the last run. */
async function bundleModules(): Promise<void> {
  const { readAssetList, writeAssetList } = await import("./build/assets/asset-list");
  const { buildModules } = await import("./build/assets/browser");
  const addresses = await readAssetList();
  const { summary, result } = await buildModules({ links: addresses });
  await writeAssetList({ ...addresses, ...result });
  writeEdition();
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
        }, 50);
      }),
    );
  };
  begin();
}

clearEdition();
startPages();
process.on("exit", () => {
  for (const child of [pages, everything]) child?.kill();
});
const libraries = readdirSync("lib").map((name) => path.posix.join("lib", name));
watchFolder(contentFolder, renewContent);
for (const folder of libraries) watchFolder(folder, folder === browserFolder ? bundleModules : renewCode);
const { code } = await runInstalled("next/dist/bin/next", ["dev", ...process.argv.slice(2)], {
  env: { NEXT_TELEMETRY_DISABLED: "1" },
});
process.exit(code);
