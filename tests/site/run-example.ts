import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** How a program of each language is run: the command and what stands before the program. */
const commands: Readonly<Record<string, readonly [command: string, ...given: string[]]>> = {
  shell: ["bash", "-c"],
  python: ["python3", "-c"],
  r: ["Rscript", "-e"],
  javascript: [process.execPath, "--input-type=module", "-e"],
};

/** What else a program needs. */
const needs: Readonly<Record<string, readonly string[]>> = { shell: ["curl", "jq"] };

/** Finds what is missing on this machine for programs of a language. */
export function findMissing(language: string): string[] {
  const wanted = [...(commands[language]?.slice(0, 1) ?? []), ...(needs[language] ?? [])];
  return wanted.filter((command) => !isInstalled(command));
}

function isInstalled(command: string): boolean {
  if (path.isAbsolute(command)) return existsSync(command);
  return (process.env["PATH"] ?? "").split(path.delimiter).some((folder) => existsSync(path.join(folder, command)));
}

/** Runs a program of a language and answers the lines it prints. */
export async function runExample(language: string, code: string): Promise<string[]> {
  const [command, ...given] = commands[language] ?? [];
  if (command === undefined) throw new RangeError(`Unexpected language ${language}`);
  const { stdout } = await execute(command, [...given, code], { timeout: 60_000, maxBuffer: 10_000_000 });
  return stdout.trimEnd() === "" ? [] : stdout.trimEnd().split(/\r?\n/);
}
