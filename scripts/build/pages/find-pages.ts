import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { forEach } from "../tasks/for-each";
import type { FingerprintTask, PageOfSite } from "../tasks/fingerprint";
import { openTasksOf } from "../tasks/tasks";
import { buildKey } from "../cache/store";

/** All pages of the site with the key of what each is made of, and the key of the code and styles that all are made by. */
export interface FoundPages {
  pages: { page: PageOfSite; key: string }[];
  code: string;
}

/** So many pages have their fingerprint made by a thread at a time. */
const atOnce = 25;

/**
 * Finds all pages and what each is made of: the code, and all that its components make of the records, short of HTML. So whatever
 * a page reads is known without anybody having to say it.
 */
export async function findSitePages(): Promise<FoundPages> {
  const names = (await readdir("app", { recursive: true })).map((name) => name.split(path.sep).join("/")).sort();
  const routes = names.filter((name) => /(?:^|\/)page\.tsx$|^not-found\.tsx$/.test(name));
  const { key, run } = await openTasksOf<FingerprintTask>("pages", formatEntry(routes));
  const code = buildKey(key, ...(await readStyles(names)));
  const all = await run("list");
  const parts = Array.from({ length: Math.ceil(all.length / atOnce) }, (_, at) => at * atOnce);
  const prints = new Map<PageOfSite, string>();
  await forEach(parts, async (start) => {
    const part = all.slice(start, start + atOnce);
    const made = await run("fingerprint", part);
    part.forEach((page, at) => prints.set(page, made[at] ?? ""));
  });
  return { pages: all.map((page) => ({ page, key: buildKey(code, page.file, prints.get(page) ?? "") })), code };
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
