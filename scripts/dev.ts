import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import path from "node:path";
import { buildBrowser } from "./build/assets/browser";
import { runInstalled, runTypeScript } from "./run.mjs";

/** What to make again when a file of a folder changes; programs of their own, so that they see changed code too. */
const watched: Readonly<Record<string, () => Promise<void>>> = {
  content: buildContent,
  "lib/ingest": buildContent,
  "lib/facts": buildContent,
  "lib/ledger": buildContent,
  "lib/charts": buildContent,
  "lib/citation": buildContent,
  "lib/open-data": buildContent,
  "lib/related": buildContent,
  "lib/withdraw": buildContent,
  "lib/search": buildContent,
  "lib/browser": async () => {
    console.log(await buildBrowser());
  },
};

async function buildContent(): Promise<void> {
  const { code } = await runTypeScript("scripts/build/content/records.ts");
  if (code !== 0) return console.log("The pages stay as they were until this is mended.");
  await runTypeScript("scripts/build/related.ts");
  await runTypeScript("scripts/build/charts.ts");
  await runTypeScript("scripts/build/open-data.ts", [], { quiet: true });
  await runTypeScript("scripts/build/assets/search.ts", [], { quiet: true });
  await runTypeScript("scripts/build/assets/take-away.ts", [], { quiet: true });
  await runTypeScript("scripts/build/citations.ts", [], { quiet: true });
  await runTypeScript("scripts/build/assets/links.ts", [], { quiet: true });
}

/** Watches a folder and those within it, and does its work once, a moment after the last of several changes. */
function watchFolder(folder: string, work: () => Promise<void>): void {
  let waiting: NodeJS.Timeout | undefined;
  let watchers: FSWatcher[] = [];
  const begin = () => {
    for (const watcher of watchers) watcher.close();
    const inner = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => path.join(folder, name));
    // Folder by folder: the recursive watch of Node 20 on Linux loses a file that an editor saves by renaming.
    watchers = [folder, ...inner.filter((name) => statSync(name, { throwIfNoEntry: false })?.isDirectory())].map(
      (each) =>
        watch(each, () => {
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            begin();
            void work().catch(console.error);
          }, 150);
        }),
    );
  };
  begin();
}

await buildContent();
await runTypeScript("scripts/build/assets/fonts.ts");
console.log(await buildBrowser());
for (const [folder, work] of Object.entries(watched)) watchFolder(folder, work);
const { code } = await runInstalled("next/dist/bin/next", ["dev", ...process.argv.slice(2)], {
  env: { NEXT_TELEMETRY_DISABLED: "1" },
});
process.exit(code);
