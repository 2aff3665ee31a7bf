import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { buildBrowser } from "./build/assets/browser";
import { buildCards } from "./build/export/cards";
import { buildCitations } from "./build/assets/take-away";
import { writeOpenData } from "./build/open-data";
import { buildFonts } from "./build/assets/fonts";
import { writeFormats } from "./build/export/formats";
import { buildLinks } from "./build/assets/links";
import { buildMachineFiles } from "./build/export/machine-files";
import { drawCharts } from "./build/charts";
import { buildRecords } from "./build/content/records";
import { buildRelated } from "./build/related";
import { buildSearch } from "./build/assets/search";
import { buildStyled } from "./build/citations";
import { finishExport } from "./build/export/finish";
import { keepAddresses } from "./build/export/keep-addresses";
import { keepFiles } from "./build/export/keep-files";
import { runAsScript } from "./messages";
import { runInstalled } from "./run.mjs";

/** A step of the build: its work answers a line for the reader, or `undefined` when it has failed and said why. */
interface Stage {
  name: string;
  remedy: string;
  work: () => Promise<string | undefined>;
}

const scratch = "build/site";

const stages: readonly Stage[] = [
  {
    name: "Records",
    remedy: "Mend the content where the messages point.",
    work: async () => ((await buildRecords()) ? "0 errors" : undefined),
  },
  { name: "Similar wording", remedy: "Look at the file of lib/related that the message names.", work: buildRelated },
  { name: "Charts", remedy: "Look at the file of lib/picture that the message names.", work: drawCharts },
  {
    name: "Fonts",
    remedy: "Run npm ci, so that the packages of the fonts are whole.",
    work: async () => {
      // What an earlier build left there would be published with this one.
      await Promise.all(
        ["public/assets", "build/assets.json"].map((made) => rm(made, { recursive: true, force: true })),
      );
      return buildFonts();
    },
  },
  {
    name: "Browser modules and search pack",
    remedy: "Look at the file of lib/browser, lib/search or lib/citation that the message names.",
    work: async () => {
      // The modules have the addresses of these files written into them.
      await buildLinks();
      const modules = await buildBrowser();
      await buildSearch();
      return `${modules}; ${await buildCitations()}`;
    },
  },
  {
    name: "Open data",
    remedy: "Look at the file of lib/open-data that the message names.",
    work: () => writeOpenData(),
  },
  { name: "Citations", remedy: "Look at the file of lib/citation that the message names.", work: buildStyled },
  { name: "Pages", remedy: "Look at the file of app or components that the message names.", work: buildPages },
  {
    name: "For machines",
    remedy: "Look at the file of lib/metadata or lib/card that the message names.",
    work: async () => `${await buildMachineFiles(scratch)}; ${await buildCards(scratch)}`,
  },
  {
    name: "Files beside the pages",
    remedy: "Look at scripts/build/export/formats.ts and scripts/build/export/keep-files.ts.",
    work: async () => `${await writeFormats(scratch)}; ${await keepFiles(scratch)}`,
  },
  { name: "Finish", remedy: "Change the component that makes the page.", work: () => finishExport(scratch) },
  {
    name: "Withdrawn names",
    remedy: "Nothing was published. Mend what the messages name.",
    work: () => keepAddresses(scratch),
  },
];

/** Builds the whole site in a scratch folder and, only when every stage has done well, puts it in the place of `out/`. */
export async function buildSite(): Promise<boolean> {
  for (const [at, stage] of stages.entries()) {
    const started = performance.now();
    console.log(`${at + 1}/${stages.length} ${stage.name} …`);
    const summary = await stage.work().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return undefined;
    });
    if (summary === undefined) {
      console.error(
        `\n${stage.name} failed. ${stage.remedy}${existsSync("out") ? " The last good site in out/ is as it was." : ""}`,
      );
      return false;
    }
    console.log(`    ${summary}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  await replaceSite();
  return true;
}

async function buildPages(): Promise<string | undefined> {
  await rm(scratch, { recursive: true, force: true });
  // What the live preview leaves there does not pass the type check: Next declares names that it does not use.
  await rm(".next/dev/types", { recursive: true, force: true });
  const verbose = process.argv.includes("--verbose");
  const { code, output } = await runInstalled("next/dist/bin/next", ["build"], {
    quiet: !verbose,
    env: { NEXT_TELEMETRY_DISABLED: "1", EXPORT_DIR: scratch, NODE_ENV: "production" },
  });
  if (code === 0) return "exported";
  console.error(output);
  return undefined;
}

async function replaceSite(): Promise<void> {
  const old = "build/site-before";
  await rm(old, { recursive: true, force: true });
  if (existsSync("out")) await rename("out", old);
  await rename(scratch, "out");
  await rm(old, { recursive: true, force: true });
}

await runAsScript(import.meta.url, buildSite);
