import { build, type Plugin } from "esbuild";

/** Styles are no code. */
const withoutStyles: Plugin = {
  name: "without-styles",
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /\.css$/ }, ({ path }) => ({ path, namespace: "style" }));
    onLoad({ filter: /./, namespace: "style" }, () => ({ contents: "" }));
  },
};

/** Bundles a module of this project, given as text that stands in its root, with all of the project that it uses. */
export async function bundleModule(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ".", loader: "ts" },
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    // Next's package does not say how its modules are imported from one outside its own bundles.
    alias: { "next/navigation": "next/navigation.js" },
    define: { "process.env.NODE_ENV": '"production"' },
    jsx: "automatic",
    minifyWhitespace: true,
    legalComments: "none",
    plugins: [withoutStyles],
  });
  return outputFiles.map(({ text }) => text).join("");
}
