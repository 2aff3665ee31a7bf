import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { hashName, recordAssets } from "./assets";
import { runAsScript } from "./messages";

/** The browser's modules: by name in `build/assets.json`, the file each begins with. */
const entries = [
  { name: "site", entry: "lib/browser/site.ts" },
  { name: "search", entry: "lib/browser/search-page.ts" },
] as const;

/** Bundles the browser's modules into `public/assets` and writes down their addresses; answers a line for the reader. */
export async function buildBrowser(): Promise<string> {
  const folder = "public/assets";
  await mkdir(folder, { recursive: true });
  const bundles = await Promise.all(entries.map(async ({ name, entry }) => ({ name, content: await bundle(entry) })));
  for (const file of await readdir(folder)) {
    if (/^(?:site|search)\.[0-9a-f]+\.js$/.test(file)) await rm(path.join(folder, file));
  }
  const addresses: Record<string, string> = {};
  const sizes = [];
  for (const { name, content } of bundles) {
    const file = hashName(name, content, "js");
    await writeFile(path.join(folder, file), content);
    addresses[name] = `/assets/${file}`;
    sizes.push(`${name} ${(content.length / 1000).toFixed(1)} kB (${(brotliCompressSync(content).length / 1000).toFixed(1)} kB brotli)`);
  }
  await recordAssets(addresses);
  return sizes.join(", ");
}

async function bundle(entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2020",
    platform: "browser",
    charset: "utf8",
    legalComments: "none",
    logLevel: "error",
    write: false,
    // The light build answers as the whole one does, at half the size; the package does not offer it by name.
    alias: { flexsearch: path.resolve("node_modules/flexsearch/dist/flexsearch.light.module.min.js") },
    // The one setting is written in, as a browser has no environment.
    define: { "process.env.SITE_URL": JSON.stringify(process.env.SITE_URL ?? ""), "process.env.NODE_ENV": '"production"' },
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error(`Unexpected empty bundle of ${entry}, expected one file.`);
  return output.contents;
}

await runAsScript(import.meta.url, async () => {
  console.log(await buildBrowser());
  return true;
});
