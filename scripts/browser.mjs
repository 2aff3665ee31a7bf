import { accessSync, constants, existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { run, runInstalled } from "./run.mjs";

const isRoot = process.getuid?.() === 0;

/** How the tests start the browser: without its errands on the network, and without its sandbox where root forbids one. */
export const browserArguments = [
  ...(isRoot ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Finds a Chromium for the tests: the one CHROMIUM_PATH names, then those of the system, then Playwright's own.
 * @returns {string | undefined} the path of the program
 */
export function findBrowser() {
  return [process.env.CHROMIUM_PATH, ...usualPlaces(), chromium.executablePath()].find(isProgram);
}

/** Finds a browser or installs one, first as the system's package where that is ours to do, then Playwright's own. */
export async function prepareBrowser() {
  if (findBrowser() !== undefined) return findBrowser();
  if (isRoot && existsSync("/etc/debian_version")) {
    console.log("Installing Chromium from the system's packages …");
    const updated = await run("apt-get", ["update"], { quiet: true });
    for (const name of updated.code === 0 ? ["chromium-headless-shell", "chromium"] : []) {
      if (findBrowser() !== undefined) break;
      await run("apt-get", ["install", "-y", "--no-install-recommends", name], {
        quiet: true,
        env: { DEBIAN_FRONTEND: "noninteractive" },
      });
    }
  }
  if (findBrowser() === undefined) {
    console.log("Installing Playwright's Chromium …");
    await runInstalled("@playwright/test/cli.js", ["install", "chromium"], { quiet: true });
  }
  if (findBrowser() === undefined) {
    console.error(
      "No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to the program, then run npm test again.",
    );
  }
  return findBrowser();
}

function usualPlaces() {
  if (process.platform === "darwin") {
    return [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ];
  }
  if (process.platform === "win32") {
    const roots = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
    return roots.filter((root) => root !== undefined).map((root) => `${root}\\Google\\Chrome\\Application\\chrome.exe`);
  }
  // The first has no windows, which take longer to open than most pages do.
  const names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  return names.map((name) => `/usr/bin/${name}`);
}

/** @param {string | undefined} place */
function isProgram(place) {
  if (place === undefined || place === "") return false;
  try {
    accessSync(place, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = await prepareBrowser();
  if (found === undefined) process.exitCode = 1;
  else console.log(found);
}
