import { existsSync } from "node:fs";
import { defineConfig, firefox, webkit } from "@playwright/test";
import { browserArguments, findBrowser } from "./scripts/browser.mjs";
import { ofOtherContent } from "./tests/these-documents.mjs";

const executablePath = findBrowser();
const permissions = ["clipboard-read", "clipboard-write"];
const launchOptions = { args: browserArguments, ...(executablePath === undefined ? {} : { executablePath }) };

/** Tests of what a browser keeps of a reader; each begins with a browser that knows nothing. */
const ofReader = /\/my-list\//;

/** Tests that look into the clipboard or print, which engines but Chromium do not let them. */
const ofChromium = /\/(?:citing|my-list)\/|\/(?:keyboard|take-away|briefing)\.documents\.spec\.ts$/;

/** Other engines, where Playwright has them. */
const engines = [
  ["firefox", firefox],
  ["webkit", webkit],
] as const;
const others = engines.filter(
  ([, engine]) => process.env.LONG_TESTS !== undefined && existsSync(engine.executablePath()),
);

export default defineConfig({
  testDir: "tests/e2e",
  testIgnore: ofOtherContent,
  outputDir: "build/test/browser",
  snapshotPathTemplate: "{testDir}/pages/looks/{arg}{ext}",
  globalSetup: "./tests/site/serve-site.ts",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // What a page does by itself may take its time where other programs have the machine.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [["line"], ["json", { outputFile: "build/test/browser.json" }]],
  use: {
    // Set by the global set-up, before the workers read this file.
    baseURL: process.env.SITE_UNDER_TEST ?? "http://localhost:3000/",
    locale: "en-GB",
    trace: "off",
  },
  projects: [
    // A window for each test takes longer than the test: pages that are only read share one, whose storage is emptied.
    {
      name: "pages",
      testIgnore: [ofReader, ...ofOtherContent],
      use: { launchOptions, permissions, reuseContext: true },
    },
    { name: "readers", testMatch: ofReader, use: { launchOptions, permissions } },
    ...others.map(([name]) => ({ name, testIgnore: [ofChromium, ...ofOtherContent], use: { browserName: name } })),
  ],
});
