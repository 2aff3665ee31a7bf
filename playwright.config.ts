import { defineConfig } from "@playwright/test";
import { browserArguments, findBrowser } from "./scripts/browser.mjs";

const executablePath = findBrowser();

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "build/test/browser",
  globalSetup: "./tests/site/serve-site.ts",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // What a page does by itself may take its time where other programs have the machine.
  expect: { timeout: 15_000 },
  reporter: [["line"], ["json", { outputFile: "build/test/browser.json" }]],
  use: {
    // Set by the global set-up, before the workers read this file.
    baseURL: process.env.SITE_UNDER_TEST ?? "http://localhost:3000/",
    launchOptions: { args: browserArguments, ...(executablePath === undefined ? {} : { executablePath }) },
    locale: "en-GB",
    trace: "off",
  },
  projects: [{ name: "chromium" }],
});
