import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { buildCardPath } from "#lib/address/files-beside";
import { buildCitables } from "#lib/citation/citable";
import { buildCorpus } from "#lib/corpus/corpus";
import { buildCslItem } from "#lib/citation/formats/csl";
import { buildFeeds } from "#lib/metadata/feeds/feed";
import { buildOembed, buildOembedPath } from "#lib/metadata/feeds/oembed";
import { formatOpenSearch, openSearchPath } from "#lib/metadata/feeds/open-search";
import { formatRobots, formatSitemap } from "#lib/metadata/feeds/sitemap";
import { CorpusRecords } from "#lib/records/corpus-records";
import { formatPath } from "#lib/address/permalink";
import { absoluteUrl } from "#lib/address/site";
import { runAsScript } from "../../messages";

/** The kinds of thing whose page offers an oEmbed answer. */
const embeddable: ReadonlySet<string> = new Set(["event", "session", "recommendation", "wording", "document"]);

/** Writes what machines look for beside the pages of an export: feeds, oEmbed answers, OpenSearch, robots.txt and the sitemap. */
export async function buildMachineFiles(out: string): Promise<string> {
  const records = CorpusRecords.parse(JSON.parse(await readFile("build/records.json", "utf8")));
  const citables = buildCitables(buildCorpus(records));
  const feeds = buildFeeds(records, new Map(citables.map((cited) => [cited.id, cited])), absoluteUrl);
  const embedded = citables.filter(({ kind }) => embeddable.has(kind));
  const pages = await findPages(out);
  const files: [address: string, text: string][] = [
    ...feeds,
    ...embedded.map((cited): [string, string] => {
      const answer = buildOembed(buildCslItem(cited, absoluteUrl), buildCardPath(formatPath(cited.id)), absoluteUrl);
      return [buildOembedPath(cited.id), `${JSON.stringify(answer, undefined, 1)}\n`];
    }),
    [openSearchPath, formatOpenSearch(absoluteUrl)],
    ["/sitemap.xml", formatSitemap(pages)],
    ["/robots.txt", formatRobots(absoluteUrl("/sitemap.xml"))],
  ];
  for (const [address, text] of files) {
    const file = path.join(out, address);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return `${feeds.size} feeds, ${embedded.length} oEmbed answers, ${pages.length} addresses in the sitemap`;
}

/* A page that sends on to another, or stands in for one that is gone, names another address as its own or asks not to be listed. */
async function findPages(out: string): Promise<string[]> {
  const names = (await readdir(out, { recursive: true })).map((name) => name.split(path.sep).join("/"));
  const pages = await Promise.all(
    names
      .filter((name) => /(?:^|\/)index\.html$/.test(name))
      .map(async (name) => {
        const address = absoluteUrl(`/${name.slice(0, -"index.html".length)}`);
        const head = (await readFile(path.join(out, name), "utf8")).split("</head>")[0] ?? "";
        return head.includes(`rel="canonical" href="${address}"`) &&
          !/<meta name="robots" content="[^"]*noindex/.test(head)
          ? [address]
          : [];
      }),
  );
  return pages.flat();
}

await runAsScript(import.meta.url, async () => {
  console.log(await buildMachineFiles("out"));
  return true;
});
