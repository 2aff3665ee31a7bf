import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { findFiles } from "../build/output";
import { runAsScript } from "../messages";
import { measureProgram, type Measured } from "./site/measure";
import { measureOthers, type Other } from "./site/others";
import { copyProject } from "./site/project";

/** The build of so many times today's content: seconds by stage, how many pages, and what the other generators took. */
interface Column {
  times: number;
  mint: Measured | undefined;
  build: Measured;
  stages: ReadonlyMap<string, number>;
  pages: number;
  others: readonly Other[];
}

/** Builds the site with 1, 10 and 50 times its content, beside other generators of sites, and prints tables in Markdown. */
async function benchSite(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: { times: { type: "string", default: "1,10,50" }, others: { type: "boolean", default: true } },
    allowNegative: true,
  });
  const columns: Column[] = [];
  for (const times of values.times.split(",").map(Number)) {
    if (!Number.isInteger(times) || times < 1)
      throw new Error(`Unexpected --times ${values.times}, expected whole numbers such as 1,10,50.`);
    const column = await measureTimes(times, values.others);
    if (column === undefined) return false;
    columns.push(column);
  }
  console.log(formatTable(columns));
  return true;
}

async function measureTimes(times: number, withOthers: boolean): Promise<Column | undefined> {
  const cwd = copyProject(times);
  const tell = (line: string) => console.error(`${times}x  ${line}`);
  const runScript = (script: string, ...args: string[]) =>
    measureProgram(process.execPath, ["node_modules/tsx/dist/cli.mjs", script, ...args], { cwd, tell });
  const mint = times === 1 ? undefined : await runScript("scripts/seal.ts");
  const build = await runScript("scripts/build.ts", "--no-cache");
  const failed = [mint, build].find((each) => each !== undefined && each.code !== 0);
  if (failed !== undefined || !existsSync(path.join(cwd, "out"))) {
    console.error(`The site of ${times} times the content could not be built in ${cwd}.`);
    return undefined;
  }
  const stages = new Map(
    [...build.output.matchAll(/^\s*\d+\/\d+ ([^:\n]+): .*, ([\d.]+) s$/gmu)].map(([, title = "", time]) => [
      title,
      Number(time),
    ]),
  );
  const pages = (await findFiles(path.join(cwd, "out"))).filter((name) => name.endsWith("index.html")).length;
  return { times, mint, build, stages, pages, others: withOthers ? await measureOthers(cwd, pages) : [] };
}

function formatTable(columns: readonly Column[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const first = columns[0];
  const row = (name: string, read: (column: Column) => string | undefined) =>
    line([name, ...columns.map((column) => read(column) ?? "–")]);
  // What a stage took, and how many times the smallest of the table that is.
  const rowOfTime = (name: string, read: (column: Column) => number | undefined) =>
    row(name, (column) => {
      const [time, least] = [read(column), first && read(first)];
      if (time === undefined) return undefined;
      const ratio = column === first || least === undefined || least < 0.05 ? "" : ` (${(time / least).toFixed(1)} ×)`;
      return `${time.toFixed(1)} s${ratio}`;
    });
  const titles = [...new Set(columns.flatMap(({ stages }) => [...stages.keys()]))];
  const others = [...new Set(columns.flatMap((column) => column.others.map(({ name }) => name)))];
  return [
    line(["", ...columns.map(({ times }) => `${times} ×`)]),
    line(["---", ...columns.map(() => "---:")]),
    row("pages", ({ pages }) => String(pages)),
    ...titles.map((title) => rowOfTime(title, ({ stages }) => stages.get(title))),
    rowOfTime("**whole build**", ({ build }) => build.seconds),
    row("pages a second", ({ pages, build }) => (pages / build.seconds).toFixed(1)),
    row("memory at most", ({ build: { memory } }) =>
      memory === undefined ? undefined : `${(memory / 1e9).toFixed(2)} GB`,
    ),
    rowOfTime("minting", ({ mint }) => mint?.seconds),
    ...others.map((name) => row(name, (column) => formatOther(column.others.find((other) => other.name === name)))),
  ].join("\n");
}

function formatOther(other: Other | undefined): string | undefined {
  if (other?.measured === undefined || other.note !== undefined) return other?.note;
  const { seconds, memory } = other.measured;
  const size = memory === undefined ? "" : `, ${(memory / 1e9).toFixed(2)} GB`;
  return `${seconds.toFixed(1)} s, ${(other.pages / seconds).toFixed(0)} pages a second${size}`;
}

await runAsScript(import.meta.url, () => benchSite(process.argv.slice(2)));
