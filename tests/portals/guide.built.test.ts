import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { guideBlocks, readCommands, writeWithin } from "../docs/follow";
import type { CodeBlock } from "../docs/pages";
import { openCopy } from "./project-copy";

const { folder, fill, run } = openCopy("guide");

/** Does what a block says: writes its file, or gives its commands. */
function follow(block: CodeBlock): void {
  if (block.file !== undefined) writeWithin(folder, block.file, block.text);
  for (const { name, args } of readCommands(block)) run(name, ...args);
}

const announced = {
  file: "content/harbour-5/event.md",
  text: `---
event: harbour-5
title: Lamps that last
year: { value: 2034, source: { document: call, words: in 2034 } }
sources: { call: Call for the fifth Harbour Forum }
---
`,
};

/** Starts the site as `npm start` does, and answers its address once it is served. */
function start(): Promise<{ url: string; stop: () => void }> {
  const env: NodeJS.ProcessEnv = { ...process.env, PORT: "4700" };
  delete env.CONTENT_DIR;
  const child = spawn(process.execPath, ["scripts/start.mjs"], { cwd: folder, env });
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (part: Buffer) => {
      output += String(part);
      const url = /http:\/\/localhost:\d+\//u.exec(output)?.[0];
      if (url !== undefined) resolve({ url, stop: () => void child.kill("SIGTERM") });
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("close", () => reject(new Error(output)));
  });
}

/** The sentence by which a check says how many identifiers are not sealed. */
const unsealed = /\d+ identifiers not sealed: they may change until npm run seal/u;

describe("whoever follows the guide command by command", () => {
  let site: Awaited<ReturnType<typeof start>>;

  beforeAll(async () => {
    fill(undefined);
    // Beside the conference of the guide, one that has not been held: all that is known is its title and year.
    follow({ ...announced, page: "", language: "markdown" });
    const last = guideBlocks.findLastIndex(({ text }) => text.includes("npm start"));
    expect(last).toBeGreaterThan(5);
    for (const block of guideBlocks.slice(0, last + 1)) follow(block);
    site = await start();
    return () => site.stop();
  });

  it("has a portal of that conference online", async () => {
    const home = await (await fetch(site.url)).text();
    expect(home).toContain("4th\u00a0Harbour Forum");
    expect(home).toContain("Safe moorings");
  });

  it.each([
    ["the session", "harbour-4/panel-1/", "Lights at night"],
    ["an item with its code", "harbour-4/panel-1/r1/", "Buoys should be lit from dusk to dawn"],
    ["its citation", "harbour-4/panel-1/r1.bib", "@inproceedings{harbour-4:panel-1:r1"],
    ["who published the report", "organizations/harbour-secretariat/", "Report of the fourth Harbour Forum"],
    ["a speaker", "people/jonas-okafor/", "Harbour Master"],
    ["the report", "documents/harbour-4-report/", "120 participants"],
  ])("has %s", async (_, address, words) => {
    const answer = await fetch(new URL(address, site.url));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(words);
  });

  it("has no heading on the page of a conference for what it has nothing of", async () => {
    const page = await (await fetch(new URL("harbour-5/", site.url))).text();
    expect(page).toContain("Lamps that last");
    expect([...page.matchAll(/<h2[^>]*>(.*?)<\/h2>/gsu)].map(([, words]) => words)).toEqual(["Cite"]);
  });

  it("says of all of it that it is not yet published, and lets it change, until it is sealed", async () => {
    const page = await (await fetch(new URL("harbour-4/panel-1/r1/", site.url))).text();
    expect(page).toContain("not yet published");
    const report = path.join(folder, "content/harbour-4/report.md");
    const text = readFileSync(report, "utf8");
    const lengthened = text.replace("Buoys should be lit", "All buoys should be lit");
    expect(lengthened).not.toBe(text);
    writeFileSync(report, lengthened);
    expect(run("check")).toMatch(unsealed);
    writeFileSync(report, text);
    expect(run("seal")).toMatch(/\d+ identifiers sealed/u);
    expect(run("check")).not.toMatch(unsealed);
    writeFileSync(report, lengthened);
    expect(() => run("check")).toThrow(/ledger-wording/u);
  });
});
