import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { runAsScript } from "../messages";

const page = "alliance-17/panel-1/r1/";
const report = "content/alliance-17/report.md";
const patience = 180_000;

/**
 * Measures the preview of a copy of the project (`--of FOLDER`, this one if not given), whose report it edits and puts back: seconds
 * from the command to the first page, and from saving a Markdown file to the new page. `--fresh` begins without an earlier build.
 */
async function benchPreview(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      of: { type: "string", default: "." },
      fresh: { type: "boolean" },
      port: { type: "string", default: "4300" },
    },
  });
  const made = values.fresh === true ? ["build", ".next", "public/assets", "public/data"] : [".next/dev"];
  for (const name of made) rmSync(path.join(values.of, name), { recursive: true, force: true });
  const file = path.join(values.of, report);
  const original = readFileSync(file, "utf8");
  const child = spawn("npm", ["run", "dev", "--", "-p", values.port], {
    cwd: values.of,
    detached: true,
    stdio: "ignore",
  });
  const url = `http://localhost:${values.port}/${page}`;
  try {
    console.log(`first page: ${await waitFor(url, "Recommendation 1")} s`);
    for (const topic of ["funding", "awareness", "funding"]) {
      await setTimeout(5000);
      writeFileSync(file, original.replace(':rec{#r1 topics="', `$&${topic} `));
      console.log(`new page: ${await waitFor(url, `topics/${topic}/`)} s`);
    }
    return true;
  } finally {
    writeFileSync(file, original);
    end(child);
  }
}

/** Asks for a page until it has the words; answers after how many seconds. */
async function waitFor(url: string, words: string): Promise<string> {
  const started = performance.now();
  while (performance.now() - started < patience) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok === true && (await response.text()).includes(words))
      return ((performance.now() - started) / 1000).toFixed(1);
    await setTimeout(100);
  }
  throw new Error(
    `Unexpected lack of "${words}" at ${url} after ${patience / 1000} s, expected the page of the preview.`,
  );
}

/* The command starts others, which end with its group. */
function end({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}

await runAsScript(import.meta.url, () => benchPreview(process.argv.slice(2)));
