import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { absoluteUrl } from "#lib/address/site";
import { formatSitemap } from "#lib/metadata/feeds/sitemap";
import { siteFolder, writeFiles } from "../output";
import type { Needs } from "../results";
import type { Report } from "../runner";
import { keepFiles } from "./keep-files";

/** Puts the files beside the pages into the export, and adds the sitemap and the files at addresses that something has left. */
export async function writeBeside({
  content,
  cards,
  formats,
  machineFiles,
}: Needs<"content" | "pages" | "cards" | "formats" | "machineFiles">): Promise<Report<undefined>> {
  for (const files of [cards, formats, machineFiles]) await writeFiles(siteFolder, files);
  const pages = await findPages(siteFolder);
  await writeFiles(siteFolder, new Map([["sitemap.xml", formatSitemap(pages)]]));
  const kept = await keepFiles(content.corpus.records, siteFolder);
  return { summary: `${pages.length} addresses in the sitemap; ${kept}`, result: undefined };
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
