import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Browser, chromium, type Page } from "@playwright/test";
import { browserArguments, findBrowser } from "../../scripts/browser.mjs";
import { openCopy } from "../portals/project-copy";
import { guideUpTo, readCommands, writeWithin } from "./follow";

/*
 * Makes the pictures of the editors' guide: what an editor sees at each step, in the preview and on the published site, with the words of
 * the guide's own example. They are made anew when pages look otherwise: `npm run guide:pictures`.
 */

const pictures = path.join(import.meta.dirname, "../../docs/for-editors/pictures");
const { folder, fill, run } = openCopy("guide-pictures");
const report = "content/harbour-4/report.md";

/* A page that is not there yet is asked for again; in milliseconds. */
const pause = 1000;
const patience = 300_000;

interface Shot {
  name: string;
  address: string;
  /** What the page must say before it is shown. */
  words: string;
  height: number;
}

/** Follows the guide up to a command, which is not given. */
function followUpTo(command: string): void {
  fill(undefined);
  for (const block of guideUpTo(command).slice(0, -1)) {
    if (block.file !== undefined) writeWithin(folder, block.file, block.text);
    else for (const { name, args } of readCommands(block)) run(name, ...args);
  }
}

/** Starts a command that goes on, in a group of its own, at a port; answers how to stop it. */
function serveBy(script: string, port: number, ...args: string[]): () => void {
  const env: NodeJS.ProcessEnv = { ...process.env, PORT: String(port) };
  delete env.CONTENT_DIR;
  const started: ChildProcess = spawn(process.execPath, ["node_modules/tsx/dist/cli.mjs", script, ...args], {
    cwd: folder,
    env,
    detached: true,
    stdio: "ignore",
  });
  return () => void (started.pid !== undefined && process.kill(-started.pid));
}

async function take(browser: Browser, port: number, { name, address, words, height }: Shot): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1000, height } });
  await waitFor(page, `http://localhost:${port}/${address}`, words);
  // Fonts that came late are taken by the next page.
  await page.reload({ waitUntil: "networkidle" });
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
  await page.close();
  console.log(`${name}.png`);
}

/** Opens a page until it says something. */
async function waitFor(page: Page, url: string, words: string): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; await wait(pause)) {
    const answer = await page.goto(url, { waitUntil: "networkidle" }).catch(() => null);
    if (answer?.ok() === true && (await page.getByText(words).first().isVisible())) return;
  }
  throw new Error(`Unexpected page ${url}, expected one that says "${words}"`);
}

async function takePreview(browser: Browser): Promise<void> {
  followUpTo("check");
  const text = readFileSync(path.join(folder, report), "utf8");
  const port = 4810;
  const stop = serveBy("scripts/dev.ts", port, "-p", String(port));
  await take(browser, port, { name: "event", address: "harbour-4/", words: "Lantern Hall", height: 900 });
  await take(browser, port, {
    name: "not-yet-published",
    address: "harbour-4/panel-1/",
    words: "not yet published",
    height: 1000,
  });
  await take(browser, port, { name: "person", address: "people/jonas-okafor/", words: "Harbour Master", height: 620 });
  writeWithin(folder, report, text.replace("{kind=recommendation}", "{kind=recomendation}"));
  await take(browser, port, { name: "fault", address: "harbour-4/panel-1/", words: "recomendation", height: 1000 });
  stop();
}

async function takePublished(browser: Browser): Promise<void> {
  followUpTo("check");
  run("mint");
  run("seal");
  run("build");
  const port = 4820;
  const stop = serveBy("scripts/serve.ts", port);
  await take(browser, port, {
    name: "published",
    address: "harbour-4/panel-1/r1/",
    words: "Buoys should be lit",
    height: 900,
  });
  stop();
}

mkdirSync(pictures, { recursive: true });
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: browserArguments,
  ...(executablePath === undefined ? {} : { executablePath }),
});
// The preview, which ends slowly and writes till then, comes last.
await takePublished(browser);
await takePreview(browser);
await browser.close();
