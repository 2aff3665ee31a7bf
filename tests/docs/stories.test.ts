import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { guideBlocks, guideUpTo, readCommands, writeWithin } from "./follow";
import { type CodeBlock, readCodeBlocks } from "./pages";

/* Each story of the page is done, line for line, to the conference of the guide once that is sealed. */

const page = "docs/for-editors/stories.md";

/* Milliseconds; each story gives some commands, on a machine that may be busy. */
const patience = 240_000;

/** Runs a command of package.json over a folder of content; answers whether it was content, and what it said. */
function run(content: string, command: string, ...args: string[]): Promise<{ passed: boolean; said: string }> {
  const child = spawn(process.execPath, ["node_modules/tsx/dist/cli.mjs", `scripts/${command}.ts`, ...args], {
    env: { ...process.env, CONTENT_DIR: content },
  });
  let said = "";
  const hear = (part: Buffer) => void (said += String(part));
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  return new Promise((resolve) => child.on("close", (status) => resolve({ passed: status === 0, said })));
}

/* A folder of content is named as it is reached from where the command runs. */
const relocate = (line: string, content: string) => line.replace(/^content\//u, `${path.basename(content)}/`);

/** Does what a block says to a folder of content, and keeps what its commands answer. */
async function follow(block: CodeBlock, content: string, answers: string[] = []): Promise<void> {
  const { language, file, text } = block;
  if (file === undefined) {
    for (const { name, args } of readCommands(block)) {
      const { passed, said } = await run(content, name, ...args);
      expect(passed, `${name}\n${said}`).toBe(true);
      answers.push(said);
    }
    // What a page shows of an answer is a part of the last.
    if (language === "text")
      for (const line of text.trim().split("\n")) expect(answers.at(-1)).toContain(relocate(line, content));
    return;
  }
  const within = file.replace(/^content\//u, "");
  if (language !== "diff") return writeWithin(content, within, text);
  const target = path.join(content, within);
  const lines = text.trimEnd().split("\n");
  const side = (mark: string) =>
    lines
      .filter((line) => line === "" || " ".concat(mark).includes(line.charAt(0)))
      .map((line) => `${line.slice(1)}\n`)
      .join("");
  const before = readFileSync(target, "utf8");
  expect(before.split(side("-"))).toHaveLength(2);
  writeFileSync(
    target,
    before.replace(side("-"), () => side("+")),
  );
}

/** The stories of the page, by their headings, with their blocks; the last tells of the history of files, and has none. */
const stories = readFileSync(page, "utf8")
  .split(/^## /mu)
  .slice(1)
  .map((text) => ({ name: text.split("\n", 1)[0] ?? "", blocks: readCodeBlocks(page, text) }));

describe("what came up once a site was online", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "stories-"));
  const sealed = path.join(folder, "sealed");

  beforeAll(async () => {
    const answers: string[] = [];
    const steps = guideUpTo("seal");
    // With what the guide shows of the last answer.
    for (const block of guideBlocks.slice(0, steps.length + 1)) await follow(block, sealed, answers);
    return () => rmSync(folder, { recursive: true, force: true });
  }, patience);

  it.concurrent.each(stories.filter(({ blocks }) => blocks.length > 0))(
    "$name",
    async ({ name, blocks }) => {
      const content = path.join(folder, name.replaceAll(" ", "-"));
      cpSync(sealed, content, { recursive: true });
      for (const block of blocks) await follow(block, content);
      const { passed, said } = await run(content, "check");
      expect(passed, said).toBe(true);
      expect(said).not.toContain("not sealed");
      for (const ledger of ["permalinks.json", "issued-words.json", "codes.json"])
        for (const line of readFileSync(path.join(sealed, ledger), "utf8")
          .split("\n")
          .filter((each) => each.includes('"id"')))
          expect(readFileSync(path.join(content, ledger), "utf8")).toContain(line.replace(/,$/u, ""));
    },
    patience,
  );

  it("are as many as there are headings with something to do", () => {
    expect(stories.filter(({ blocks }) => blocks.length > 0).length).toBeGreaterThan(5);
  });
});
