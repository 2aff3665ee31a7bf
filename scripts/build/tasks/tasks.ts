import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { Tinypool } from "tinypool";
import { publicAddress } from "#lib/address/site";
import { bundleModule } from "./bundle";

/** A function that runs in worker threads. */
type Run = (input: never) => Promise<unknown>;

/** Functions that run in worker threads; `key` is that of their code, of the packages, and of where the site is published. */
export interface Tasks<Functions extends Record<keyof Functions, Run>> {
  key: string;
  run<Name extends keyof Functions & string>(
    name: Name,
    ...input: Parameters<Functions[Name]>
  ): Promise<Awaited<ReturnType<Functions[Name]>>>;
}

const folder = "build/tasks";
let pool: Tinypool | undefined;

/** Opens the functions that the module `scripts/build/tasks/<name>.ts` exports; `typeof import(…)` of it is their type. */
export function openTasks<Functions extends Record<keyof Functions, Run>>(name: string): Promise<Tasks<Functions>> {
  return openTasksOf(name, `export * from "./scripts/build/tasks/${name}.ts";`);
}

/**
 * Opens the functions that a module exports, given as text. It is bundled, so that a thread begins without a compiler, and so that
 * the text of the bundle tells when the code of their products has changed.
 */
export async function openTasksOf<Functions extends Record<keyof Functions, Run>>(
  name: string,
  contents: string,
): Promise<Tasks<Functions>> {
  const bundle = await bundleModule(contents);
  const lock = await readFile("package-lock.json");
  const key = createHash("sha256").update(bundle).update(publicAddress).update(lock).digest("hex");
  const filename = path.resolve(folder, `${name}.${key.slice(0, 10)}.mjs`);
  if (pool === undefined) {
    await rm(folder, { recursive: true, force: true });
    pool = new Tinypool({
      filename,
      minThreads: 0,
      maxThreads: availableParallelism(),
      // A thread that ended whenever it had nothing to do would load its code for every few tasks.
      idleTimeout: 60_000,
      // What runs there is bundled and needs no compiler.
      execArgv: [],
    });
  }
  const workers = pool;
  await mkdir(folder, { recursive: true });
  await writeFile(filename, bundle);
  return { key, run: (task, ...[input]) => workers.run(input, { filename, name: task }) };
}

/** Ends the threads. */
export async function closeTasks(): Promise<void> {
  await pool?.destroy();
  pool = undefined;
}
