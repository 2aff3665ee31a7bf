import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { installTool } from "../tool";
import { measureProgram, type Measured } from "./measure";
import { writePlainPages } from "./plain-pages";

/** A generator of sites beside ours: what it took for how many pages, or why it was left out. */
export interface Other {
  name: string;
  pages: number;
  measured: Measured | undefined;
  note?: string;
}

/** Has the same pages made by Next as it comes, and the plain words of them by Astro and by Hugo; `project` has been built. */
export async function measureOthers(project: string, pages: number): Promise<Other[]> {
  rmSync(path.join(project, ".next"), { recursive: true, force: true });
  const next = await measureProgram(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    cwd: project,
    env: { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
  });
  return [
    { name: "Next as it comes", pages, measured: next, ...failureOf(next) },
    await measureAstro(project),
    await measureHugo(project),
  ];
}

async function measureAstro(project: string): Promise<Other> {
  const folder = path.join(project, "build/astro");
  rmSync(folder, { recursive: true, force: true });
  const pages = await writePlainPages(path.join(project, "out"), path.join(folder, "src/pages"));
  const home = await installTool("astro", "5");
  symlinkSync(path.dirname(home), path.join(folder, "node_modules"), "junction");
  writeFileSync(path.join(folder, "package.json"), '{"type":"module"}\n');
  writeFileSync(path.join(folder, "astro.config.mjs"), "export default { devToolbar: { enabled: false } };\n");
  const measured = await measureProgram(process.execPath, [path.join(home, "astro.js"), "build", "--root", folder], {
    cwd: folder,
    env: { ASTRO_TELEMETRY_DISABLED: "1" },
  });
  return { name: "Astro 5, plain words", pages, measured, ...failureOf(measured) };
}

async function measureHugo(project: string): Promise<Other> {
  const folder = path.join(project, "build/hugo");
  rmSync(folder, { recursive: true, force: true });
  const pages = await writePlainPages(path.join(project, "out"), path.join(folder, "content"));
  const layouts = path.join(folder, "layouts/_default");
  mkdirSync(layouts, { recursive: true });
  const page = "<!doctype html><title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .Content }}";
  for (const name of ["single", "list"]) writeFileSync(path.join(layouts, `${name}.html`), page);
  writeFileSync(
    path.join(folder, "config.toml"),
    'title = "Plain"\nbaseURL = "/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
  );
  const measured = await measureProgram("hugo", ["--quiet"], { cwd: folder });
  const note =
    measured.code === 127 ? { note: "left out: there is no hugo here (apt-get install hugo)" } : failureOf(measured);
  return { name: "Hugo, plain words", pages, measured: measured.code === 0 ? measured : undefined, ...note };
}

function failureOf({ code, output }: Measured): { note?: string } {
  return code === 0 ? {} : { note: `failed: ${output.trim().split("\n").slice(-3).join(" ").slice(0, 200)}` };
}
