import path from "node:path";
import type { Plugin } from "esbuild";

const folder = path.resolve("node_modules/flexsearch/dist/module");

/* What an index needs that is mounted and asked for one term at a time; one in memory must also be filled. */
const asked = ["index.js", "index/search.js", "common.js", "resolve/default.js"];

/** Makes `flexsearch` stand for an index in memory alone, as a bundle of the whole library is five times as large. */
export const flexsearchIndex = keepOf([...asked, "index/add.js"]);

/** Makes `flexsearch` stand for an index alone that is mounted and never filled; the library's light build cannot be mounted. */
export const flexsearchMounted = keepOf(asked);

/*
 * Each other module is replaced by empty functions of the same names: encoders of its own, caches, export, and what joins several
 * terms are not there.
 */
function keepOf(kept: readonly string[]): Plugin {
  return {
    name: "flexsearch-index",
    setup(build) {
      build.onResolve({ filter: /^flexsearch$/ }, () => ({ path: "flexsearch", namespace: "flexsearch" }));
      build.onLoad({ filter: /.*/, namespace: "flexsearch" }, () => ({
        contents: `import Index from ${JSON.stringify(path.join(folder, "index.js"))}; export default { Index };`,
        resolveDir: folder,
      }));
      build.onLoad({ filter: /[\\/]flexsearch[\\/]dist[\\/]module[\\/]/ }, ({ path: file }) => {
        const name = path.relative(folder, file).split(path.sep).join("/");
        return kept.includes(name) ? undefined : { contents: emptyModule(name) };
      });
    },
  };
}

const stubs: Readonly<Record<string, string>> = {
  "preset.js": "export default (options) => options;",
  "type.js":
    "export const IndexOptions = 0, ContextOptions = 0, EncoderOptions = 0, SearchOptions = 0, SearchResults = 0, EnrichedSearchResults = 0, IntermediateSearchResults = 0;",
};

function emptyModule(name: string): string {
  const names = [
    "fallback_encoder",
    "searchCache",
    "KeystoreArray",
    "KeystoreMap",
    "KeystoreSet",
    "exportIndex",
    "importIndex",
    "serialize",
    "remove_index",
    "intersect",
    "apply_enrich",
  ];
  return (
    stubs[name] ??
    `const empty = () => undefined; export default empty; export { ${names.map((each) => `empty as ${each}`).join(", ")} };`
  );
}
