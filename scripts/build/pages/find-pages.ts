import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { forEach } from "../tasks/for-each";
import type { FingerprintTask, PageOfSite } from "../tasks/fingerprint";
import { openTasksOf, type Tasks } from "../tasks/tasks";
import { buildKey } from "../cache/store";

/** The code and styles that all pages are made by, and their key. */
export interface PageCode {
  key: string;
  run: Tasks<FingerprintTask>["run"];
}

/** So many pages have their fingerprint made by a thread at a time. */
const atOnce = 25;

/** Reads the code of the pages. */
export async function readPageCode(): Promise<PageCode> {
  const names = (await readdir("app", { recursive: true })).map((name) => name.split(path.sep).join("/")).sort();
  const routes = names.filter((name) => /(?:^|\/)page\.tsx$|^not-found\.tsx$/.test(name));
  const { key, run } = await openTasksOf<FingerprintTask>("pages", formatEntry(routes));
  return { key: buildKey(key, ...(await readStyles(names))), run };
}

/**
 * Finds all pages and the key of what each is made of: the code, and all that its components make of the records, short of HTML. So
 * whatever a page reads is known without anybody having to say it.
 */
export async function findSitePages({ key, run }: PageCode): Promise<{ page: PageOfSite; key: string }[]> {
  const all = await run("list");
  const parts = Array.from({ length: Math.ceil(all.length / atOnce) }, (_, at) => at * atOnce);
  const prints = new Map<PageOfSite, string>();
  await forEach(parts, async (start) => {
    const part = all.slice(start, start + atOnce);
    const made = await run("fingerprint", part);
    part.forEach((page, at) => prints.set(page, made[at] ?? ""));
  });
  return all.map((page) => ({ page, key: buildKey(key, page.file, prints.get(page) ?? "") }));
}

function formatEntry(routes: readonly string[]): string {
  const imports = routes.map((route, at) => `import * as page${at} from ${JSON.stringify(`./app/${route}`)};`);
  const modules = routes.map((route, at) => `${JSON.stringify(route)}: page${at}`).join(", ");
  return `${imports.join("\n")}
import layout from "./app/layout.tsx";
import { buildFingerprints } from "./scripts/build/tasks/fingerprint.ts";
export const { list, fingerprint } = buildFingerprints({ ${modules} }, layout);
`;
}

/* What decides on the pages beside the code of their components. */
async function readStyles(names: readonly string[]): Promise<string[]> {
  const styles = names.filter((name) => name.endsWith(".css")).map((name) => path.join("app", name));
  const files = [...styles, "build/fonts.css", "next.config.ts", "tsconfig.json"];
  return (await Promise.all(files.map(async (file) => [file, await readFile(file, "utf8")]))).flat();
}
