import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { formatEntries } from "#lib/ledger/ledger-file";
import { openCopy } from "./project-copy";

/* What holds of this content holds of any: the tests of the code and of the built site pass beside another conference, and without these documents. */

const whole = [
  "tests",
  "docs",
  "vitest.config.ts",
  "vitest.site.config.ts",
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
];
const others = ["eslint.config.mjs", "eslint.addresses.mjs", "eslint.directions.mjs", "knip.config.ts", ".gitignore"];

/** Runs the tests of the unit and the site in a copy; answers what they print, cut to what failed. */
function runTests(folder: string): string[] {
  return [["--project=unit"], ["--config=vitest.site.config.ts", "--project=site"]].flatMap((args) => {
    const env: NodeJS.ProcessEnv = { ...process.env };
    delete env.CONTENT_DIR;
    delete env.LONG_TESTS;
    // What this very run has set for its own worker.
    delete env.VITEST;
    delete env.VITEST_POOL_ID;
    delete env.VITEST_WORKER_ID;
    const { stdout } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...args], {
      cwd: folder,
      encoding: "utf8",
      env,
      maxBuffer: 100_000_000,
    });
    expect(stdout).toMatch(/Tests/u);
    return stdout.split("\n").filter((line) => line.includes(" FAIL "));
  });
}

describe("the tests", () => {
  it("pass where a conference is added to these", () => {
    const { folder, fill, run } = openCopy("one-more");
    fill("content", [...whole, ...others]);
    const added = path.join(folder, "content/lamp-day");
    cpSync("tests/portals/plain/content/lamp-day", added, { recursive: true });
    const notes = path.join(added, "notes.md");
    const text = readFileSync(notes, "utf8").replaceAll(/ :rec\{#r\d\}/gu, "");
    // The words of kinds are another portal's.
    const known = text
      .replace("kind=statement", "kind=recommendation")
      .replace("kind=commitment", "kind=finding")
      .replace("status: consensus", "status: summary")
      .replace(":chair[", ":moderator[");
    writeFileSync(notes, known);
    const file = path.join(folder, "content/organizations.json");
    const organizations = z.array(z.looseObject({ id: z.string() })).parse(JSON.parse(readFileSync(file, "utf8")));
    const own = { id: "organizations/lampkeepers-society", name: "The Lampkeepers’ Society" };
    writeFileSync(file, `${formatEntries([...organizations, own])}\n`);
    run("seal");
    run("build");
    expect(runTests(folder)).toEqual([]);
  });

  it("pass where none of these documents is", () => {
    const { folder, fill, run } = openCopy("other-content");
    fill("tests/portals/plain/content", [...whole, ...others]);
    run("build");
    expect(runTests(folder)).toEqual([]);
  });
});
