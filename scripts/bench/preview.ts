import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { lastNameOf } from "#lib/address/name";
import { formatPath } from "#lib/address/permalink";
import { ingestCorpus } from "#lib/ingest/corpus";
import { readContent } from "../build/content/read-content";
import { runAsScript } from "../messages";

const patience = 180_000;

/** An item whose mark is edited, and the topics that it is given in turn, none of which it has. */
interface Example {
  page: string;
  label: string;
  report: string;
  mark: string;
  topics: readonly string[];
}

/** Finds an item with topics in the content of a project; throws an Error where there is none, or no two topics that it lacks. */
async function findExample(folder: string): Promise<Example> {
  const records = ingestCorpus(await readContent(path.join(folder, "content")));
  const item = records.recommendations.find(({ topics }) => topics.length > 0);
  const topics = records.topics.map(({ id }) => id).filter((id) => item?.topics.includes(id) === false);
  const [first, second] = topics;
  if (item === undefined || first === undefined || second === undefined)
    throw new Error("Unexpected content without an item that has topics, expected one, and two topics that it lacks.");
  return {
    page: formatPath(item.id).slice(1),
    label: item.label,
    report: item.provenance.path,
    mark: `:rec{#${lastNameOf(item.id)} topics="${item.topics.join(" ")}`,
    topics: [first, second, first],
  };
}

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
  const { page, label, report, mark, topics } = await findExample(path.resolve(values.of));
  const file = path.join(values.of, report);
  const original = readFileSync(file, "utf8");
  const child = spawn("npm", ["run", "dev", "--", "-p", values.port], {
    cwd: values.of,
    detached: true,
    stdio: "ignore",
  });
  const url = `http://localhost:${values.port}/${page}`;
  try {
    console.log(`first page: ${await waitFor(url, label)} s`);
    for (const topic of topics) {
      await setTimeout(5000);
      writeFileSync(file, original.replace(mark, `${mark} ${topic}`));
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
