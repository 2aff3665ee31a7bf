import { realpathSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "esbuild";

/* What an index needs that is mounted and asked for one term at a time, by slot; the light build of the library cannot be mounted. */
const kept = ["index.js", "index/search.js", "common.js"];

/* All else that these import, replaced by empty functions of the names that they import. */
const emptied: Readonly<Record<string, readonly string[]>> = {
  "async.js": [],
  "cache.js": ["searchCache"],
  "charset.js": [],
  "compress.js": [],
  "encoder.js": ["fallback_encoder"],
  "index/add.js": [],
  "index/remove.js": ["remove_index"],
  "intersect.js": ["intersect"],
  "keystore.js": ["KeystoreMap", "KeystoreSet"],
  "profiler.js": [],
  "resolve/default.js": [],
  "serialize.js": ["exportIndex", "importIndex", "serialize"],
};

const types =
  "IndexOptions ContextOptions EncoderOptions SearchOptions SearchResults EnrichedSearchResults IntermediateSearchResults ResolverOptions HighlightOptions";

/* What is neither kept nor empty. */
const others: Readonly<Record<string, string>> = {
  // Of what it can do with a result of one term only the result is read.
  "resolver.js": "export default function Resolver(result) { this.result = result || []; }",
  "preset.js": "export default (options) => options;",
  "type.js": `export const ${types
    .split(" ")
    .map((name) => `${name} = 0`)
    .join(", ")};`,
};

/**
 * Makes `flexsearch` stand for an index that is mounted and never filled, as the whole library is five times as large. It is
 * found below the working folder, where `node_modules` or what is in it may be links. Throws where the library has other
 * modules than those listed here: one that is emptied by mistake would be missed only by the reader.
 */
export function keepMountedIndex(root = process.cwd()): Plugin {
  return {
    name: "flexsearch-index",
    setup(build) {
      const folder = path.join(realpathSync(path.join(root, "node_modules/flexsearch")), "dist/module");
      const met = new Set<string>();
      build.onResolve({ filter: /^flexsearch$/ }, () => ({ path: "flexsearch", namespace: "flexsearch" }));
      build.onLoad({ filter: /.*/, namespace: "flexsearch" }, () => ({
        contents: `import Index from ${JSON.stringify(path.join(folder, "index.js"))}; export default { Index };`,
        resolveDir: folder,
      }));
      build.onLoad({ filter: /[\\/]dist[\\/]module[\\/].*\.js$/ }, ({ path: file }) => {
        const name = path.relative(folder, realpathSync(file)).split(path.sep).join("/");
        if (name.startsWith("..")) return undefined;
        met.add(name);
        return kept.includes(name) ? undefined : { contents: emptyModule(name) };
      });
      build.onEnd(() => {
        const missed = [...kept, ...Object.keys(emptied), ...Object.keys(others)].filter((name) => !met.has(name));
        // A module that does not search has nothing of the library.
        if (met.size > 0 && missed.length > 0)
          throw new Error(
            `Unexpected lack of ${missed.join(", ")} among the modules of FlexSearch in ${folder}, expected them all. Has the library changed? scripts/build/assets/flexsearch-index.ts says which are kept.`,
          );
      });
    },
  };
}

function emptyModule(name: string): string {
  const other = others[name];
  if (other !== undefined) return other;
  const names = emptied[name];
  if (names === undefined)
    throw new Error(
      `Unexpected module ${name} of FlexSearch, expected one that scripts/build/assets/flexsearch-index.ts keeps or empties. Has the library changed?`,
    );
  return `const empty = () => undefined; export default empty; export { ${names.map((each) => `empty as ${each}`).join(", ")} };`;
}
