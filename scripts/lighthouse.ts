import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { triedPages } from "../tests/site/tried-pages";
import { installTool } from "./bench/tool";
import { browserArguments, prepareBrowser } from "./browser.mjs";
import { runAsScript } from "./messages";
import { run } from "./run.mjs";
import { serve } from "./serve";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
type Category = (typeof categories)[number];
type Scores = Record<Category, number>;

const usual: Scores = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };

/** The least that a page must reach, where that is another than usual, by its address. */
const bounds: Readonly<Record<string, Partial<Scores>>> = {
  // Kept from the indexes of search engines, as it holds what one reader has gathered.
  "list/": { seo: 60 },
  // The error of a page that is missing is what is asked for, and counts as one in the console and for search engines.
  "no-such-page/": { "best-practices": 90, seo: 80 },
};

/* What falls short is measured again, as another program may have had the processor; the median counts. */
const runs = 3;

const Report = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  runtimeError: z.object({ message: z.string() }).optional(),
});

/** Measures every kind of page of the built site on its own server; answers whether all reach what they must. */
async function measureSite(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({ args: [...args], options: { only: { type: "string" } } });
  const browser = await prepareBrowser();
  if (browser === undefined) return false;
  const lighthouse = path.join(await installTool("lighthouse", "12"), "cli/index.js");
  const site = await serve("out", 0);
  const kinds = triedPages.filter(
    ([kind, address]) => values.only === undefined || `${kind} ${address}`.includes(values.only),
  );
  if (kinds.length === 0)
    throw new Error(`Unexpected page "${values.only ?? ""}", expected a part of a kind or address.`);
  console.log(["page".padEnd(44), ...categories].join("  "));
  let good = true;
  try {
    for (const [kind, address] of kinds) {
      const least = { ...usual, ...bounds[address] };
      const scores = await measureUntil(least, () => measure(lighthouse, browser, site.url + address));
      const short = categories.filter((category) => scores[category] < least[category]);
      good &&= short.length === 0;
      const cells = categories.map((each) => String(scores[each]).padStart(each.length));
      const said = short.map((each) => `${each} below ${least[each]}`).join(", ");
      console.log([`${kind} (/${address})`.padEnd(44), ...cells, said].join("  ").trimEnd());
    }
  } finally {
    await site.close();
  }
  console.log(
    good ? "Every page reaches what it must." : "Pages fall short; the table of bounds is in scripts/lighthouse.ts.",
  );
  return good;
}

/** Measures once or, where that falls short, as often as makes a median. */
async function measureUntil(least: Scores, measureOnce: () => Promise<Scores>): Promise<Scores> {
  const first = await measureOnce();
  if (categories.every((category) => first[category] >= least[category])) return first;
  const all = [first];
  while (all.length < runs) all.push(await measureOnce());
  const median = (category: Category) =>
    all.map((scores) => scores[category]).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  return {
    performance: median("performance"),
    accessibility: median("accessibility"),
    "best-practices": median("best-practices"),
    seo: median("seo"),
  };
}

async function measure(lighthouse: string, browser: string, url: string): Promise<Scores> {
  const file = path.join(tmpdir(), `lighthouse-${process.pid}.json`);
  const flags = ["--headless=new", ...browserArguments].join(" ");
  const { output } = await run(
    process.execPath,
    [
      lighthouse,
      url,
      "--quiet",
      "--ignore-status-code",
      "--output=json",
      `--output-path=${file}`,
      `--chrome-flags=${flags}`,
    ],
    { quiet: true, env: { CHROME_PATH: browser } },
  );
  const read = () => {
    try {
      return Report.parse(JSON.parse(readFileSync(file, "utf8")));
    } catch {
      throw new Error(`Unexpected lack of a report on ${url}, expected one of Lighthouse:\n${output}`);
    }
  };
  const { categories: scores, runtimeError } = read();
  rmSync(file);
  if (runtimeError !== undefined) throw new Error(`Unexpected failure on ${url}: ${runtimeError.message}`);
  const scoreOf = (category: Category) => Math.round((scores[category]?.score ?? 0) * 100);
  return {
    performance: scoreOf("performance"),
    accessibility: scoreOf("accessibility"),
    "best-practices": scoreOf("best-practices"),
    seo: scoreOf("seo"),
  };
}

await runAsScript(import.meta.url, () => measureSite(process.argv.slice(2)));
