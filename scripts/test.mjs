// `npm test`: every check of the project, each as far as it can run, and one line of counts at the end. With `--long` the
// same checks of all that `npm test` takes one of each kind of, which is run before a release.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { runInstalled, runTypeScript } from "./run.mjs";
import { setUp } from "./setup.mjs";

const isLong = process.argv.includes("--long");
/** @type {Record<string, string>} */
const env = isLong ? { LONG_TESTS: "1" } : {};
/** How what runs beside something else is run: it prints only what fails, and leaves the machine to the other. */
const beside = { quiet: true, aside: true };
const total = { passed: 0, failed: 0 };

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {{ code: number, output?: string }} Outcome */

/**
 * Runs a stage and adds what it counts; a stage without a count of its own is one test.
 * @param {string} name
 * @param {() => Promise<Outcome>} work
 * @param {() => Counts | undefined} [count]
 */
async function runStage(name, work, count) {
  const started = performance.now();
  console.log(`${name} …`);
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

/**
 * Runs tests in Vitest, which keeps back what it prints, and counts them.
 * @param {string} name
 * @param {string} report
 * @param {string[]} args
 */
function runVitest(name, report, ...args) {
  const file = `build/test/${report}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  return runStage(
    name,
    () => runInstalled("vitest/vitest.mjs", ["run", ...args, ...reporters], { ...beside, env }),
    () => {
      const counts = readReport(file);
      return counts && { passed: counts.numPassedTests, failed: counts.numFailedTests };
    },
  );
}

/** @param {string} name @param {string} project */
function runSiteTests(name, project) {
  return runVitest(name, project, "--config=vitest.site.config.ts", `--project=${project}`);
}

async function runBrowserTests() {
  const { prepareBrowser } = await import("./browser.mjs");
  const browser = await prepareBrowser();
  if (browser === undefined) return { code: 1 };
  return runInstalled("@playwright/test/cli.js", ["test"], { env: { ...env, CHROMIUM_PATH: browser } });
}

function countBrowserTests() {
  const stats = readReport("build/test/browser.json")?.stats;
  return stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

/** @param {boolean} isBuilt */
function testSite(isBuilt) {
  if (!isBuilt)
    return [runStage("Tests of the site", async () => ({ code: 1, output: "Not run, because the build failed." }))];
  return [
    runStage("Browser tests", runBrowserTests, countBrowserTests),
    runSiteTests("Tests of the site without a browser", "site"),
    runSiteTests("Tests of the site as it may be later", "later"),
    runSiteTests("Tests of other portals", "portals"),
  ];
}

await setUp();
rmSync("build/test", { recursive: true, force: true });
// What needs no site runs beside the build and the browser, and leaves the machine to them.
const needingNoSite = [
  runStage("Content check", () => runTypeScript("scripts/check.ts", [], beside)),
  runStage("Lint", () => runInstalled("eslint/bin/eslint.js", ["--max-warnings=0", "."], beside)),
  runVitest("Unit tests", "unit"),
];
const isBuilt = await runStage("Build", () => runTypeScript("scripts/build.ts"));
// Next writes the types of the routes when it builds.
const types = runStage("Types", () => runInstalled("typescript/bin/tsc", ["--noEmit"], beside));
await Promise.all([...needingNoSite, types, ...testSite(isBuilt)]);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
