import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { madeParts, programParts } from "../../scripts/bench/site/project";

const root = path.join(import.meta.dirname, "../..");
/** A copy of the project, in which its commands run. */
export interface ProjectCopy {
  folder: string;
  /** Copies the code anew, with the folder of a content or none; `shared` are further folders that the copy begins with. */
  fill(content: string | undefined, shared?: readonly string[]): void;
  /** Runs a command of package.json, as `npm run` does; answers what it printed. Throws of a command that fails. */
  run(command: string, ...args: string[]): string;
  /** The same without waiting, for a test that lets others go on. */
  runAside(command: string, ...args: string[]): Promise<string>;
}

/** Opens a copy of the project below `build/`, by its name, which leaves `out/` and all else as it was. */
export function openCopy(name: string): ProjectCopy {
  const folder = path.join(root, "build/test", name);
  const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const prepare = (command: string, args: readonly string[]) => {
    const script = /^tsx (\S+)$/u.exec(scripts[command] ?? "")?.[1];
    if (script === undefined)
      throw new Error(`Unexpected command ${command}, expected one of package.json that tsx runs`);
    const env: NodeJS.ProcessEnv = { ...process.env };
    // The setting of whoever runs the tests is for the content of the project itself.
    delete env.CONTENT_DIR;
    return { args: ["node_modules/tsx/dist/cli.mjs", script, ...args], options: { cwd: folder, env } };
  };
  const answer = (command: string, status: number | null, output: string) => {
    if (status !== 0) throw new Error(`npm run ${command} in ${folder} failed:\n${output}`);
    return output;
  };
  return {
    folder,
    fill: (content, shared = []) => fillCopy(folder, content, shared),
    run: (command, ...given) => {
      const { args, options } = prepare(command, given);
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { ...options, encoding: "utf8" });
      return answer(command, status, `${stdout}${stderr}`);
    },
    runAside: (command, ...given) =>
      new Promise((resolve, reject) => {
        const { args, options } = prepare(command, given);
        const child = spawn(process.execPath, args, options);
        let output = "";
        child.stdout.on("data", (part) => (output += String(part)));
        child.stderr.on("data", (part) => (output += String(part)));
        child.on("close", (status) => {
          try {
            resolve(answer(command, status, output));
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        });
      }),
  };
}

function fillCopy(folder: string, content: string | undefined, shared: readonly string[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of [...programParts, ...shared].filter((each) => existsSync(path.join(root, each)))) {
    cpSync(path.join(root, name), path.join(folder, name), {
      recursive: true,
      filter: (file) => !madeParts.includes(path.relative(root, file)),
    });
  }
  if (content !== undefined) cpSync(path.join(root, content), path.join(folder, "content"), { recursive: true });
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");
}

/** Lists the files below a folder, as paths within it with slashes. */
export function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}

/** Reads a page of an export as its words, without tags. */
export function readWords(folder: string, page: string): string {
  return readFileSync(path.join(folder, page, "index.html"), "utf8")
    .replace(/<[^<>]*>/gu, " ")
    .replace(/&#x27;|&#39;/gu, "'")
    .replace(/\s+/gu, " ");
}
