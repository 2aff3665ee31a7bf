import { fork } from "node:child_process";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { Figures } from "./figures";
import { formatTables } from "./table";
import { runAsScript } from "../messages";

const engines = ["index", "minisearch", "pagefind"] as const;
const usualSizes = "1k,10k,100k,250k";
/* Another engine is left out at a size that it needs longer for; this portal's own is waited for. */
const patience = 8 * 60_000;

/** Measures the search against MiniSearch and Pagefind on generated corpora, and prints tables in Markdown. */
async function benchSearch(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: "string", default: usualSizes },
      engines: { type: "string", default: engines.join(",") },
    },
  });
  const sizes = values.sizes.split(",").map((size) => Number.parseInt(size, 10) * (size.endsWith("k") ? 1000 : 1));
  const figures: Figures[] = [];
  for (const size of sizes) {
    for (const engine of engines.filter((each) => values.engines.split(",").includes(each))) {
      console.error(
        `${size} recommendations, ${engine} (load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores) …`,
      );
      figures.push(await measureApart(engine, size, size === 10_000 || size === Math.max(...sizes)));
    }
  }
  console.log(formatTables(figures));
  return true;
}

/* This portal's index must be written in a gigabyte; what keeps all in memory may take what it needs. */
function measureApart(engine: string, size: number, browser: boolean): Promise<Figures> {
  const heap = engine === "index" ? 1000 : 10_000;
  return new Promise((resolve, reject) => {
    const child = fork("scripts/bench/child.ts", [engine, String(size), String(browser)], {
      execArgv: ["--import", "tsx", "--expose-gc", `--max-old-space-size=${heap}`],
    });
    let figures: Figures | undefined;
    const timer = setTimeout(() => child.kill(), engine === "index" ? 4 * patience : patience);
    child.on("message", (message) => (figures = Figures.parse(message)));
    child.on("error", reject);
    child.on("exit", () => {
      clearTimeout(timer);
      resolve(figures ?? { engine, size, note: "left out: it failed or took too long" });
    });
  });
}

await runAsScript(import.meta.url, () => benchSearch(process.argv.slice(2)));
