import { readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { absoluteUrl } from "#lib/address/site";
import { formatSitemap } from "#lib/metadata/feeds/sitemap";
import { findFiles, publishedFolder, siteFolder, writeFiles, writeSiteFiles } from "../output";
import type { Needs } from "../results";
import type { Report } from "../runner";
import { forEach } from "../tasks/for-each";
import { type Compressor, openCompressor } from "./compress";
import { keepFiles } from "./keep-files";

/** Begins the new site with all that needs no page, compressed. */
export async function writeBeside({
  formats,
  listFiles,
  machineFiles,
  sessionFiles,
}: Needs<"formats" | "listFiles" | "machineFiles" | "sessionFiles">): Promise<Report<Compressor>> {
  await rm(siteFolder, { recursive: true, force: true });
  await writePublic();
  const all = [formats, listFiles, machineFiles, sessionFiles];
  for (const files of all) await writeSiteFiles(files, publishedFolder);
  const compressor = await openCompressor();
  await compressor.compress(siteFolder);
  return { summary: `${all.reduce((sum, { size }) => sum + size, 0)} and those of public/`, result: compressor };
}

/** Adds the pages and cards to the new site, then what speaks of all of it: the sitemap, and the files at addresses that something has left. */
export async function completeSite({
  content,
  beside: compressor,
  pages: made,
  cards,
}: Needs<"content" | "beside" | "pages" | "cards">): Promise<Report<undefined>> {
  for (const files of [made, cards]) await writeSiteFiles(files, publishedFolder);
  const pages = await findPages(siteFolder);
  await writeFiles(siteFolder, new Map([["sitemap.xml", formatSitemap(pages)]]));
  const kept = await keepFiles(content.corpus.records, siteFolder);
  await compressor.compress(siteFolder);
  return {
    summary: `${pages.length} addresses in the sitemap; ${kept}; ${await compressor.close()}`,
    result: undefined,
  };
}

/* What stands in `public/` stands at the top of the site; it is read file by file, as open data may be large. */
async function writePublic(): Promise<void> {
  await forEach(await findFiles("public"), async (name) =>
    writeSiteFiles(new Map([[name, await readFile(path.join("public", name))]]), publishedFolder),
  );
}

/* A page that sends on to another, or stands in for one that is gone, names another address as its own or asks not to be listed. */
async function findPages(folder: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.split(path.sep).join("/"));
  const pages = await Promise.all(
    names
      .filter((name) => /(?:^|\/)index\.html$/.test(name))
      .map(async (name) => {
        const address = absoluteUrl(`/${name.slice(0, -"index.html".length)}`);
        const head = (await readFile(path.join(folder, name), "utf8")).split("</head>")[0] ?? "";
        return head.includes(`rel="canonical" href="${address}"`) &&
          !/<meta name="robots" content="[^"]*noindex/.test(head)
          ? [address]
          : [];
      }),
  );
  return pages.flat();
}
