import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { z } from "zod";

const Assets = z.record(z.string(), z.string().startsWith("/assets/"));

/** Where the build writes down the addresses (without base path) of what carries a content hash in its name. */
const listPath = "build/assets.json";

/** Names a file after its content, so that a browser may keep it for ever: `site.1a2b3c4d5e.js`. */
export function hashName(name: string, content: string | Uint8Array, extension: string): string {
  return `${name}.${createHash("sha256").update(content).digest("hex").slice(0, 10)}.${extension}`;
}

/** Reads the addresses (without base path) that the stages of the build have written down so far. */
export async function readAssets(): Promise<Readonly<Record<string, string>>> {
  return readFile(listPath, "utf8").then(
    (text) => Assets.parse(JSON.parse(text)),
    () => ({}),
  );
}

/** Adds addresses to `build/assets.json`, which the pages read, keeping what other stages wrote there. */
export async function recordAssets(addresses: Readonly<Record<string, string>>): Promise<void> {
  const old = await readAssets();
  const all = Object.entries({ ...old, ...addresses }).sort(([a], [b]) => (a < b ? -1 : 1));
  await mkdir("build", { recursive: true });
  await writeFile(listPath, `${JSON.stringify(Object.fromEntries(all), undefined, 2)}\n`);
}
