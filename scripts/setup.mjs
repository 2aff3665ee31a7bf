import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.mjs";

/** The oldest Node.js that this project runs on. */
const oldest = [20, 19];

/**
 * Makes ready to run: goes to the project's folder, checks the version of Node.js and installs the locked dependencies
 * where they are missing or out of date. Ends the process with a remedy when it can't.
 */
export async function setUp() {
  process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
  if (!isNewEnough(process.versions.node)) {
    stop(
      `This is Node.js ${process.versions.node}; ${oldest.join(".")} or newer is needed. Install the current LTS version from https://nodejs.org.`,
    );
  }
  const reason = readReason();
  if (reason === undefined) return;
  console.log(`Installing the locked dependencies (${reason}) …`);
  const started = performance.now();
  const { code } = await installDependencies();
  if (code !== 0)
    stop(
      "The dependencies could not be installed. Check the connection to the package registry, then run the same command again.",
    );
  console.log(`    ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/**
 * Tells whether a version of Node.js is new enough.
 * @param {string} version such as "20.19.0"
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

/**
 * @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }> }} Lockfile
 */

/**
 * Finds why the installed packages are not those of the lockfile, or answers `undefined` when they are. A package that
 * is optional may be absent (it is for another system), but not there in another version.
 * @param {Lockfile} locked what package-lock.json says
 * @param {Lockfile | undefined} installed what npm left in node_modules/.package-lock.json
 * @returns {string | undefined}
 */
export function findOutOfDate(locked, installed) {
  if (installed === undefined) return "none are installed";
  const present = installed.packages ?? {};
  for (const [name, entry] of Object.entries(locked.packages ?? {})) {
    if (name === "" || entry.link === true) continue;
    const version = present[name]?.version;
    const mayBeAbsent = entry.optional === true || entry.devOptional === true;
    if (version === entry.version || (version === undefined && mayBeAbsent)) continue;
    return `${name.replace(/^.*node_modules\//, "")} ${entry.version ?? ""} is ${version === undefined ? "missing" : `installed as ${version}`}`;
  }
  return undefined;
}

function readReason() {
  const installed = "node_modules/.package-lock.json";
  return findOutOfDate(readLockfile("package-lock.json"), existsSync(installed) ? readLockfile(installed) : undefined);
}

/** @param {string} file @returns {Lockfile} */
function readLockfile(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Runs `npm ci` with the npm that started this process, where one did; development packages are needed to build. */
function installDependencies() {
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath;
  if (npm !== undefined && /npm-cli\.[cm]?js$/.test(npm)) return run(process.execPath, [npm, ...args]);
  return run("npm", args, { shell: process.platform === "win32" });
}

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}
