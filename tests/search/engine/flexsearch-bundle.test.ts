import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import FlexSearch from "flexsearch";
import { afterAll, expect, test } from "vitest";
import { keepMountedIndex } from "../../../scripts/build/assets/flexsearch-index";

const folder = mkdtempSync(path.join(tmpdir(), "linked-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function bundleIndex(root = process.cwd()): Promise<{ text: string; Index: typeof FlexSearch.Index }> {
  const { outputFiles } = await build({
    stdin: { contents: `export { default } from "flexsearch";`, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2020",
    write: false,
    logLevel: "silent",
    plugins: [keepMountedIndex(root)],
  });
  const text = outputFiles[0]?.text ?? "";
  const bundled = (await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`
  )) as { default: typeof FlexSearch };
  return { text, Index: bundled.default.Index };
}

/** A storage in which each term stands in the document of its length, at the second slot. */
function buildStorage() {
  const storage = {
    db: undefined,
    mount: async (mounted: object) => void Object.assign(mounted, { db: storage }),
    get: async (term: string) => [[], [term.length]],
    open: async () => {},
    close: async () => {},
    destroy: async () => {},
    clear: async () => {},
  };
  return storage;
}

async function searchMounted(Index: typeof FlexSearch.Index, term: string): Promise<unknown> {
  const index = new Index({ encode: (text: string) => [text], resolution: 2, resolve: false });
  await index.mount(buildStorage());
  return (await Promise.resolve(index.search(term))).result;
}

test("the part of the library that browsers get answers by slot as the whole library does", async () => {
  const { Index } = await bundleIndex();
  for (const term of ["tide", "harbour", "constructor", "__proto__"]) {
    expect(await searchMounted(Index, term), term).toEqual([[], [term.length]]);
    expect(await searchMounted(Index, term)).toEqual(await searchMounted(FlexSearch.Index, term));
  }
});

test("the part of the library that browsers get is light", async () => {
  expect(brotliCompressSync((await bundleIndex()).text).length).toBeLessThan(2500);
});

test("a node_modules of links, as pnpm makes it, gives the same part", async () => {
  const linked = path.join(folder, "project");
  mkdirSync(path.join(linked, "node_modules"), { recursive: true });
  symlinkSync(path.resolve("node_modules/flexsearch"), path.join(linked, "node_modules/flexsearch"));
  expect((await bundleIndex(linked)).text).toBe((await bundleIndex()).text);
});

test("a library with other modules stops the build", async () => {
  const other = path.join(folder, "other");
  const modules = path.join(other, "node_modules/flexsearch/dist/module");
  cpSync("node_modules/flexsearch", path.join(other, "node_modules/flexsearch"), {
    recursive: true,
    dereference: true,
  });
  cpSync(path.join(modules, "common.js"), path.join(modules, "new.js"));
  const index = path.join(modules, "index.js");
  const text = readFileSync(index, "utf8");
  writeFileSync(index, `import "./new.js";\n${text}`);
  await expect(bundleIndex(other)).rejects.toThrow("Unexpected module new.js of FlexSearch");
  writeFileSync(index, text.replace('import tick from "./profiler.js";', ""));
  await expect(bundleIndex(other)).rejects.toThrow("Unexpected lack of profiler.js");
});
