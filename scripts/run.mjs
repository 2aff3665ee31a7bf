import { spawn } from "node:child_process";
import { setPriority } from "node:os";

/**
 * @typedef {object} Outcome What came of a program that was run.
 * @property {number} code its exit code
 * @property {string} output what it printed, where that was kept back
 */

/**
 * Runs a program to its end in this project's folder. `quiet` keeps back what it prints, for use when it fails; what is
 * run `aside` leaves the machine to others that want it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, aside?: boolean, env?: Record<string, string>, shell?: boolean, inherit?: number[] }} [options] `inherit` are
 *   open files
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { quiet = false, aside = false, env = {}, shell = false, inherit = [] } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      shell,
      stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit", ...inherit],
      env: { ...process.env, ...env },
    });
    if (aside) stepAside(child.pid);
    let output = "";
    child.stdout?.on("data", (part) => (output += part));
    child.stderr?.on("data", (part) => (output += part));
    // Whoever ends this process ends what it runs, and nothing more is begun.
    let isEnded = false;
    const pass = (/** @type {NodeJS.Signals} */ signal) => {
      isEnded = true;
      child.kill(signal);
    };
    process.on("SIGTERM", pass).on("SIGINT", pass);
    child.on("error", (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on("close", (code) => {
      process.off("SIGTERM", pass).off("SIGINT", pass);
      if (isEnded) process.exit(130);
      resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * Runs a program that is installed in node_modules, by the path of its script there.
 * @param {string} script
 * @param {readonly string[]} [args]
 * @param {{ quiet?: boolean, aside?: boolean, env?: Record<string, string>, inherit?: number[] }} [options]
 */
export function runInstalled(script, args = [], options = {}) {
  return run(process.execPath, [`node_modules/${script}`, ...args], options);
}

/**
 * Runs one of this project's TypeScript files.
 * @param {string} file
 * @param {readonly string[]} [args]
 * @param {{ quiet?: boolean, aside?: boolean, env?: Record<string, string> }} [options]
 */
export function runTypeScript(file, args = [], options = {}) {
  return runInstalled("tsx/dist/cli.mjs", [file, ...args], options);
}

/** @param {number | undefined} pid */
function stepAside(pid) {
  try {
    if (pid !== undefined) setPriority(pid, 5);
  } catch {
    // It has ended already, or the system does not allow it: then all have the same.
  }
}
