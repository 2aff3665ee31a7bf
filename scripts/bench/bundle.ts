import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { keepMountedIndex } from "../build/assets/flexsearch-index";

/** Bundles a module for the browser; answers its bytes, as they are and in Brotli. */
export async function bundleModule(contents: string): Promise<{ plain: Uint8Array; brotli: Uint8Array }> {
  const {
    outputFiles: [output],
  } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    charset: "utf8",
    legalComments: "none",
    write: false,
    plugins: [keepMountedIndex()],
    supported: { "class-field": true },
    define: { "process.env.SITE_URL": '""', "process.env.NODE_ENV": '"production"' },
  });
  if (output === undefined) throw new Error("Unexpected empty bundle, expected one file.");
  return { plain: output.contents, brotli: brotliCompressSync(output.contents) };
}

/** The client of a large index, with ranking and the texts of hits. */
export const indexClient = `
export { openIndexAt } from "#lib/search/portal/open-index";
export { search } from "#lib/search/engine/query/search";
export { searchInSteps } from "#lib/search/engine/chunks/reader/search-in-steps";
export { textOfHit } from "#lib/search/portal/hit-text";
`;
