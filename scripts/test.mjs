// `npm test`: every check of the project, each as far as it can run, and one line of counts at the end.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { runInstalled, runTypeScript } from "./run.mjs";
import { setUp } from "./setup.mjs";

const unitReport = "build/test/unit.json";
const siteReport = "build/test/site.json";
const browserReport = "build/test/browser.json";
const total = { passed: 0, failed: 0 };

/**
 * Runs a stage and adds what it counts; a stage without a count of its own is one test.
 * @param {string} name
 * @param {() => Promise<{ code: number, output?: string }>} work
 * @param {() => { passed: number, failed: number } | undefined} [count]
 */
async function runStage(name, work, count) {
  const started = performance.now();
  console.log(`\n${name} …`);
  const { code, output = "" } = await work();
  const counted = count?.() ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  // A suite that could not be loaded, or an error outside the tests, has no failed test to its name.
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  if (code !== 0) console.log(output);
  total.passed += counted.passed;
  total.failed += counted.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${name}: ${counted.failed === 0 ? "passed" : "FAILED"} (${counted.passed} passed, ${counted.failed} failed, ${seconds} s)`,
  );
  return code === 0;
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** @param {string} file */
function countTests(file) {
  const report = readReport(file);
  return report && { passed: report.numPassedTests, failed: report.numFailedTests };
}

function countBrowserTests() {
  const stats = readReport(browserReport)?.stats;
  return stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

/** @param {string} report @param {string[]} args */
function runVitest(report, ...args) {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return runInstalled("vitest/vitest.mjs", ["run", ...args, ...reporters]);
}

async function runBrowserTests() {
  const { prepareBrowser } = await import("./browser.mjs");
  const browser = await prepareBrowser();
  if (browser === undefined) return { code: 1 };
  return runInstalled("@playwright/test/cli.js", ["test"], { env: { CHROMIUM_PATH: browser } });
}

await setUp();
rmSync("build/test", { recursive: true, force: true });
await runStage("Content check", () => runTypeScript("scripts/check.ts"));
// Lint reads nothing that the build makes; types are checked with Next's own, and some unit tests read the records.
const [isBuilt] = await Promise.all([
  runStage("Build", () => runTypeScript("scripts/build.ts")),
  runStage("Lint", () => runInstalled("eslint/bin/eslint.js", ["--max-warnings=0", "."], { quiet: true })),
]);
await Promise.all([
  runStage("Types", () => runInstalled("typescript/bin/tsc", ["--noEmit"], { quiet: true })),
  runStage(
    "Unit tests",
    () => runVitest(unitReport),
    () => countTests(unitReport),
  ),
]);
/** @param {() => Promise<{ code: number }>} work */
const onSite = (work) => async () => (isBuilt ? work() : { code: 1, output: "Not run, because the build failed." });
await runStage("Browser tests", onSite(runBrowserTests), countBrowserTests);
await runStage(
  "Tests of the site without a browser, and of the site as it may be later",
  onSite(() => runVitest(siteReport, "--config=vitest.site.config.ts")),
  () => countTests(siteReport),
);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
