import { readFile } from "node:fs/promises";
import { withoutFlight } from "#lib/export/framework";
import { openSource } from "../cache/source";
import type { Kept } from "../cache/store";
import type { Files } from "../output";
import type { Needs } from "../results";
import { type Report, StageFault } from "../runner";
import { forEach } from "../tasks/for-each";
import type { PageOfSite } from "../tasks/fingerprint";
import type * as pageTasks from "../tasks/page";
import { openTasks } from "../tasks/tasks";
import { findSitePages, type PageCode, readPageCode } from "./find-pages";
import { compilePages, readRendered, renderPages } from "./next";
import { readRest } from "./rest";

const isVerbose = process.argv.includes("--verbose");

/** Has the pages compiled, in a build of which the code of the pages has changed. */
export async function buildPageCode(): Promise<Report<PageCode>> {
  const code = await readPageCode();
  return { summary: await compilePages(code.key, isVerbose), result: code };
}

/**
 * Makes all pages, finished and compressed, and what belongs to them: Next renders those that are not in the cache as they must be.
 * Throws a `StageFault` of what would not work in a page without the framework.
 */
export async function buildPages({ pageCode }: Needs<"pageCode">): Promise<Report<Files>> {
  const pages = await findSitePages(pageCode);
  const tasks = await openTasks<typeof pageTasks>("page");
  const source = await openSource("pages", ["html", "br", "gz"], tasks.key);
  const missing: PageOfSite[] = [];
  for (const { page, key } of pages) if (!(await source.has([key]))) missing.push(page);
  const rest = await readRest(pageCode.key, () => renderPages(missing, isVerbose), missing.length > 0);
  const faults = new Set<string>();
  const files = new Map<string, Files extends ReadonlyMap<string, infer Each> ? Each : never>(rest);
  await forEach(pages, async ({ page, key }) => {
    const finish = async () => {
      const html = withoutFlight(await readRendered(page));
      const made = await tasks.run("finish", { path: page.file, html });
      if (made.faults.length > 0) throw new StageFault(made.faults.join("\n"));
      return made;
    };
    const made = await source.obtain([key], finish).catch((error: unknown) => {
      if (!(error instanceof StageFault)) throw error;
      faults.add(error.message);
    });
    if (made === undefined || (await isAbsent(made.html))) return;
    files.set(page.file, made.html).set(`${page.file}.br`, made.br).set(`${page.file}.gz`, made.gz);
  });
  if (faults.size > 0) throw new StageFault([...faults].sort().join("\n"));
  return { summary: `${pages.length} pages, ${await source.close()}`, result: files };
}

/** What is empty is absent: a page that has nothing to show bears a mark (`AbsentPage` in app/_parts), and is no page of the site. */
async function isAbsent({ file }: Kept): Promise<boolean> {
  return (await readFile(file)).includes('class="page" data-absent');
}
