import path from "node:path";
import type { Plugin } from "esbuild";

const folder = path.resolve("node_modules/flexsearch/dist/module");

/* What an index needs that is mounted, asked for one term at a time and never written to. */
const kept = ["index.js", "index/search.js", "common.js"];

/**
 * Makes `flexsearch` stand for the index of the library alone, as a bundle of it all is four times as large and its
 * light build cannot be mounted. Each other module is replaced by empty functions of the same names.
 */
export const flexsearchIndex: Plugin = {
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

const stubs: Readonly<Record<string, string>> = {
  "preset.js": "export default (options) => options;",
  "type.js": "export const IndexOptions = 0, ContextOptions = 0, EncoderOptions = 0, SearchOptions = 0, SearchResults = 0, EnrichedSearchResults = 0, IntermediateSearchResults = 0;",
};

function emptyModule(name: string): string {
  const names = ["fallback_encoder", "searchCache", "KeystoreMap", "KeystoreSet", "exportIndex", "importIndex", "serialize", "remove_index", "intersect"];
  return stubs[name] ?? `const empty = () => undefined; export default empty; export { ${names.map((each) => `empty as ${each}`).join(", ")} };`;
}
