import path from "node:path";
import { build, type Plugin } from "esbuild";
import { hashName } from "#lib/export/hashed-name";
import { withBase } from "#lib/address/site";
import { keepMountedIndex } from "./flexsearch-index";
import { describeSize, writeAsset } from "../output";
import type { Addresses, Needs } from "../results";
import type { Report } from "../runner";
import { bundleSettings } from "./bundle-settings";

/** The entry points of the browser's modules, by their names in `build/assets.json`. */
const entries = [
  { name: "site", entry: "lib/browser/site.ts" },
  { name: "search", entry: "lib/browser/search/start.ts" },
  { name: "search-large", entry: "lib/browser/search/start-large.ts" },
  { name: "search-tools", entry: "lib/browser/search/tools.ts" },
  { name: "table", entry: "lib/browser/table/start.ts" },
] as const;

/** Bundles the browser's modules into `public/assets`. */
export async function buildModules({ links }: Needs<"links">): Promise<Report<Addresses>> {
  const settings = findSettings(links);
  const bundles = await Promise.all(
    entries.map(async ({ name, entry }) => ({
      name,
      files: nameFiles(name, nameModule(entry), await bundle(entry, settings)),
    })),
  );
  const addresses: Record<string, string> = {};
  const sizes = [];
  for (const { name, files } of bundles) {
    for (const [file, content] of files) {
      const address = await writeAsset(file, content);
      const part = file.slice(0, file.indexOf("."));
      if (part === name) addresses[name] = address;
      sizes.push(`${part} ${describeSize(content)}`);
    }
  }
  return { summary: sizes.join(", "), result: addresses };
}

/**
 * Bundles a module, itself first; what is imported only when needed (`import()`) comes in one file each, as a file that loads
 * others costs one more way to the server and back. So modules that are loaded late share no state with each other.
 */
async function bundle(entry: string, settings: Record<string, string>): Promise<Map<string, string>> {
  const late: string[] = [];
  const { outputFiles } = await build({
    entryPoints: [{ in: entry, out: nameModule(entry) }],
    ...bundleSettings,
    outdir: "build/browser",
    plugins: [keepMountedIndex(), leaveLate((file) => late.push(file))],
    define: settings,
    // Every browser that has modules of 2020 has fields of classes; without, each bundle would get a file for them alone.
    supported: { "class-field": true },
  });
  const files = new Map(outputFiles.map(({ path: file, text }) => [path.basename(file), text]));
  for (const file of new Set(late)) for (const [name, text] of await bundle(file, settings)) files.set(name, text);
  return files;
}

/** Leaves what is imported when needed out of a bundle, to be loaded by the name of its file, and tells of it. */
function leaveLate(tell: (file: string) => void): Plugin {
  return {
    name: "late",
    setup(build) {
      build.onResolve({ filter: /^(?:\.\/|#lib\/)/ }, ({ kind, path: name, resolveDir }) => {
        if (kind !== "dynamic-import") return undefined;
        const file = name.startsWith("#") ? path.resolve(`${name.slice(1)}.ts`) : path.join(resolveDir, `${name}.ts`);
        tell(file);
        return { path: `./${nameModule(file)}.js`, external: true };
      });
    },
  };
}

/** Names a module by its path below `lib/browser`: "my-list-page" for `lib/browser/my-list/page.ts`. */
function nameModule(file: string): string {
  return path.relative("lib/browser", file).replace(/\.ts$/, "").split(path.sep).join("-");
}

/** The settings that are written into the modules, as a browser has no environment: where the site is, and the files for links. */
function findSettings({ earlierWordings = "", codes = "" }: Addresses): Record<string, string> {
  return {
    "process.env.SITE_URL": JSON.stringify(process.env.SITE_URL ?? ""),
    "process.env.EARLIER_WORDINGS": JSON.stringify(withBase(earlierWordings)),
    "process.env.CODES": JSON.stringify(withBase(codes)),
    "process.env.NODE_ENV": '"production"',
  };
}

/** Names the files of a bundle after their content, those that others load before the others; the module itself gets the given name. */
function nameFiles(
  name: string,
  main: string,
  bundled: ReadonlyMap<string, string>,
): [file: string, content: string][] {
  const open = new Map(bundled);
  const named: [string, string][] = [];
  while (open.size > 0) {
    const ready = [...open].find(([file, text]) =>
      [...open.keys()].every((other) => other === file || !text.includes(`./${other}`)),
    );
    if (ready === undefined)
      throw new Error(`Unexpected circle of files in the module ${name}, expected that each loads only others.`);
    const [old, content] = ready;
    open.delete(old);
    const own = path.basename(old, ".js");
    const file = hashName(own === main ? name : own, content, "js");
    for (const [other, text] of open) open.set(other, text.replaceAll(`./${old}`, `./${file}`));
    named.push([file, content]);
  }
  return named.reverse();
}
