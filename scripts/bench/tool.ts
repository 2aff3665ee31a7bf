import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { run } from "../run.mjs";

const cache = path.resolve("node_modules/.cache/tools");

/** Gets the folder of a package that only a measurement needs, by its name and version; it is installed there the first time. */
export async function installTool(name: string, version: string): Promise<string> {
  const folder = path.join(cache, `${name}-${version}`);
  const home = path.join(folder, "node_modules", name);
  if (existsSync(path.join(home, "package.json"))) return home;
  console.error(`Installing ${name} ${version} into ${path.relative("", folder)} …`);
  mkdirSync(folder, { recursive: true });
  const { code, output } = await run(
    "npm",
    ["install", "--prefix", folder, "--no-audit", "--no-fund", `${name}@${version}`],
    { quiet: true, shell: process.platform === "win32" },
  );
  if (code !== 0)
    throw new Error(
      `Unexpected failure of npm install ${name}@${version}, expected the package. Is the registry within reach?\n${output}`,
    );
  return home;
}
