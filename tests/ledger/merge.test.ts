import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatLedgerFile } from "#lib/ledger/ledger-file";
import { joinSides } from "#lib/ledger/merge/conflict";

/*
 * Two editors work on two branches, and git merges their files. What comes of it is right, or one message says what to do, and the content
 * is right once that is done.
 */

const root = path.join(import.meta.dirname, "../..");
let content = "";

function git(...args: string[]): string {
  const settings = ["-c", "user.name=Editor", "-c", "user.email=editor@harbour.example", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...settings, ...args], { cwd: content, encoding: "utf8", stdio: "pipe" });
}

function run(script: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/tsx/dist/cli.mjs", `scripts/${script}.ts`],
    {
      cwd: root,
      env: { ...process.env, CONTENT_DIR: content },
      encoding: "utf8",
    },
  );
  return { status, output: `${stdout}${stderr}` };
}

function edit(name: string, was: string, is: string): void {
  const file = path.join(content, name);
  const text = readFileSync(file, "utf8");
  expect(text).toContain(was);
  writeFileSync(file, text.replace(was, is));
}

/** Does an editor's work on a branch of its own: changes, and then a command. */
function workOn(branch: string, command: "mint" | "seal", change: () => void): void {
  git("checkout", "-q", "-b", branch, "main");
  change();
  expect(run(command)).toMatchObject({ status: 0 });
  git("add", "-A");
  git("commit", "-q", "-m", branch);
}

/** Merges both branches into the first; a conflict stays in the files, as an editor finds it. */
function merge(): void {
  git("checkout", "-q", "one");
  spawnSync("git", ["merge", "-q", "two"], { cwd: content });
}

function errorsOf(output: string): string[] {
  return output.split("\n").filter((line) => / Unexpected .*\([a-z-]+\)$/u.test(line) && !line.includes(" warning: "));
}

/** Every identifier, code and address stands once in its file, and every number of a paragraph once in its document. */
function expectOnce(): void {
  for (const [name, fields] of [
    ["permalinks.json", ["id", "address"]],
    ["issued-words.json", ["id"]],
    ["codes.json", ["id", "code"]],
  ] as const) {
    const { entries } = JSON.parse(readFileSync(path.join(content, name), "utf8")) as {
      entries: Record<string, string>[];
    };
    for (const field of fields) {
      const values = entries.map((entry) => entry[field]);
      expect(new Set(values).size, `${name} has each ${field} once`).toBe(values.length);
    }
  }
}

const notes = "lamp-day/notes.md";
const first = "- A wick is trimmed";
const last = "- To deliver oil";
const addAbove = (item: string, words: string) => () => edit(notes, item, `- ${words}\n${item}`);

beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), "content-"));
  cpSync(path.join(root, "tests/portals/plain/content"), content, { recursive: true });
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-q", "-m", "sealed");
});
afterEach(() => rmSync(content, { recursive: true }));

describe("two editors on two branches", () => {
  it.each(["mint", "seal"] as const)("add items at different places, and both %s", (command) => {
    workOn("one", command, addAbove(first, "Lamps are filled at noon."));
    workOn("two", command, addAbove(last, "To bring wicks twice a year."));
    merge();
    const { status, output } = run("check");
    if (status !== 0) {
      expect(errorsOf(output)).toEqual([expect.stringMatching(/ Run npm run mint, which .*\(merge-lists\)$/u)]);
      expect(run("mint")).toMatchObject({ status: 0 });
    }
    expect(run("seal")).toMatchObject({ status: 0 });
    expect(run("check")).toMatchObject({ status: 0 });
    expectOnce();
    expect(readFileSync(path.join(content, notes), "utf8")).toMatch(/noon\. :rec\{#r3\}[^]*year\. :rec\{#r\d\}/u);
  });

  it.each(["mint", "seal"] as const)("give two items of a session the same identifier, and both %s", (command) => {
    workOn("one", command, addAbove(first, "Lamps are filled at noon."));
    workOn("two", command, addAbove("- Soot on the glass", "Glass is wiped with chalk."));
    merge();
    const { status, output } = run("check");
    expect(status).toBe(1);
    expect(errorsOf(output).filter((line) => !/npm run mint/u.test(line))).toEqual([]);
    const { output: said } = run("mint");
    expect(said).toMatch(/“Glass is wiped with chalk\.” had the identifier lamp-day\/wicks\/r3, which another has/u);
    expect(said).not.toContain("npm run mint");
    expect(run("seal")).toMatchObject({ status: 0 });
    expect(run("check")).toMatchObject({ status: 0 });
    expectOnce();
    expect(readFileSync(path.join(content, notes), "utf8")).toMatch(/noon\. :rec\{#r3\}[^]*chalk\. :rec\{#r4\}/u);
  });

  it("write at the same place: the editor chooses, and is told so once", () => {
    workOn("one", "mint", addAbove(first, "Lamps are filled at noon."));
    workOn("two", "mint", addAbove(first, "Glass is wiped with chalk."));
    merge();
    const { status, output } = run("check");
    expect(status).toBe(1);
    expect(errorsOf(output)).toEqual([
      expect.stringMatching(/notes\.md:\d+:1 Unexpected marks of a merge, .*\(merge-text\)$/u),
    ]);
  });
});

describe("the entries of both sides of a merge", () => {
  it("are joined, each once, without those that both had before", () => {
    const list = (...ids: string[]) => formatLedgerFile(ids.map((id) => ({ id })));
    const conflict = list("a", "b").replace(
      '  {"id":"b"}\n',
      '<<<<<<< one\n  {"id":"b"},\n  {"id":"c"}\n||||||| base\n  {"id":"old"}\n=======\n  {"id":"b"},\n  {"id":"d"}\n>>>>>>> two\n',
    );
    expect(joinSides(conflict)).toEqual(["a", "b", "c", "d"].map((id) => ({ id })));
    expect(joinSides(conflict.replace('{"id":"d"}', "{"))).toBeUndefined();
  });
});
