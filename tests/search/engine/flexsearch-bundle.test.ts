import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import FlexSearch from "flexsearch";
import { expect, test } from "vitest";
import { indexOptions } from "#lib/search/engine/query/options";
import { flexsearchIndex, flexsearchMounted } from "../../../scripts/build/assets/flexsearch-index";

async function bundleIndex(plugin = flexsearchIndex): Promise<{ text: string; Index: typeof FlexSearch.Index }> {
  const { outputFiles } = await build({
    stdin: { contents: `export { default } from "flexsearch";`, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2020",
    write: false,
    plugins: [plugin],
  });
  const text = outputFiles[0]?.text ?? "";
  const bundled = (await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`
  )) as { default: typeof FlexSearch };
  return { text, Index: bundled.default.Index };
}

test("the part of the library that browsers get finds what the whole library finds", async () => {
  const { Index } = await bundleIndex();
  const [part, whole] = [new Index(indexOptions), new FlexSearch.Index(indexOptions)];
  const texts = ["tide harbour", "harbour pilot tide", "pilot", "constructor __proto__ tide"];
  for (const index of [part, whole]) texts.forEach((text, place) => index.add(place, text));
  for (const term of ["tide", "harbour", "pilot", "constructor", "__proto__", "lamp"]) {
    for (const limit of [1, 2, 10]) expect(part.search(term, { limit }), term).toEqual(whole.search(term, { limit }));
  }
});

test("the part of the library that browsers get can be mounted on a storage", async () => {
  const { Index } = await bundleIndex(flexsearchMounted);
  const index = new Index({ ...indexOptions });
  const storage = {
    db: undefined,
    mount: async (mounted: object) => void Object.assign(mounted, { db: storage }),
    get: async (term: string) => [term.length],
    open: async () => {},
    close: async () => {},
    destroy: async () => {},
    clear: async () => {},
  };
  await index.mount(storage);
  expect(await Promise.resolve(index.search("tide", { limit: 5 }))).toEqual([4]);
});

test("the part of the library that browsers get is light", async () => {
  expect(brotliCompressSync((await bundleIndex()).text).length).toBeLessThan(3000);
  expect(brotliCompressSync((await bundleIndex(flexsearchMounted)).text).length).toBeLessThan(2000);
});
