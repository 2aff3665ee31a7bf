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

/** Does what the one message says of what both have sealed: the second branch is not online yet, so that its lines go. */
function decide(output: string): void {
  expect(errorsOf(output)).toEqual([expect.stringMatching(/ Delete the line of the words .*\(merge-sealed\)$/u)]);
  const own = JSON.parse(
    `[${git("show", "one:permalinks.json")
      .split("\n")
      .filter((row) => /"id"/u.test(row))
      .join("")
      .replace(/,$/u, "")}]`,
  ) as {
    id: string;
    fingerprint: string;
  }[];
  const prints = new Map(own.map((entry) => [entry.id, entry.fingerprint]));
  const file = path.join(content, "permalinks.json");
  const rows = readFileSync(file, "utf8").split("\n");
  const named = [...output.matchAll(/^ +line (\d+): /gmu)].map(([, row]) => Number(row) - 1);
  expect(named.length).toBeGreaterThan(1);
  const others = named.filter((at) => {
    const { id, fingerprint } = JSON.parse((rows[at] ?? "").replace(/,$/u, "")) as (typeof own)[number];
    return prints.get(id) !== fingerprint;
  });
  writeFileSync(
    file,
    rows
      .filter((_, at) => !others.includes(at))
      .join("\n")
      .replace(/,\n\]/u, "\n]"),
  );
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
      // Both have sealed the next number of a paragraph.
      if (command === "seal") decide(run("mint").output);
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
    expect(errorsOf(output)).toEqual([expect.stringContaining("npm run mint")]);
    if (command === "seal") decide(run("mint").output);
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

it("one mark of a merge that is left is told, and so is a file in another encoding", () => {
  edit(notes, "- A wick", "<<<<<<< HEAD\n- A wick");
  expect(errorsOf(run("check").output)).toEqual([
    expect.stringMatching(/notes\.md:\d+:1 Unexpected marks of a merge, .*\(merge-text\)$/u),
  ]);
  git("checkout", "-q", notes);
  const file = path.join(content, "people.json");
  writeFileSync(file, Buffer.from('[{"id": "people/mira-sol", "name": "Mira Sölberg"}]', "latin1"));
  expect(errorsOf(run("check").output)).toEqual([
    expect.stringMatching(
      /people\.json:1:\d+ Unexpected bytes behind "[^"]*"?.*Mira S" that are no UTF-8, .*\(encoding\)$/u,
    ),
  ]);
});

it("a slip that gives an item the identifier of another is put right by minting", () => {
  const before = readFileSync(path.join(content, notes), "utf8");
  edit(notes, ":rec{#r1}", ":rec{#r2}");
  expect(run("mint").output).toContain(
    "had the identifier lamp-day/wicks/r2, which another has, and has again its own, lamp-day/wicks/r1.",
  );
  expect(readFileSync(path.join(content, notes), "utf8")).toBe(before);
});

it("an item moved to a session where its number is taken gets another there, and an alias that works as it is pasted", () => {
  const item = "- A wick is trimmed before dusk, not after. :rec{#r1}\n";
  edit(notes, item, "");
  edit(notes, last, `${item}${last}`);
  expect(errorsOf(run("check").output)).toEqual([
    expect.stringMatching(/Unexpected second recommendation .*\(identifier-duplicate\)$/u),
  ]);
  const { output } = run("mint");
  expect(errorsOf(output)).toEqual([
    expect.stringMatching(/Unexpected loss of the recommendation "lamp-day\/wicks\/r1", .*\(ledger-vanished\)$/u),
  ]);
  const [, line = ""] = /(\{"id":"lamp-day\/wicks\/r1","to":"lamp-day\/oil\/r2".*\})/u.exec(output) ?? [];
  writeFileSync(path.join(content, "aliases.json"), formatLedgerFile([JSON.parse(line)]));
  expect(run("mint")).toMatchObject({ status: 0 });
  expect(readFileSync(path.join(content, notes), "utf8")).toContain(item.replace("#r1", "#r2"));
  expect(run("seal")).toMatchObject({ status: 0 });
}, 60_000);

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
