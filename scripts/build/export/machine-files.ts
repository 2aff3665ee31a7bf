import { openSearchPath } from "#lib/address/page-path";
import { buildBesidePath, buildCardPath } from "#lib/address/files-beside";
import { buildCslItem } from "#lib/citation/formats/csl";
import { buildFeeds } from "#lib/metadata/feeds/feed";
import { buildOembed } from "#lib/metadata/feeds/oembed";
import { formatOpenSearch } from "#lib/metadata/feeds/open-search";
import { formatRobots } from "#lib/metadata/feeds/sitemap";
import { formatPath } from "#lib/address/permalink";
import { absoluteUrl } from "#lib/address/site";
import { formatJson } from "../output";
import type { Files, Needs } from "../results";
import type { Report } from "../runner";

/** The kinds of thing whose page offers an oEmbed answer. */
const embeddable: ReadonlySet<string> = new Set(["event", "session", "recommendation", "wording", "document"]);

/** Builds what machines look for beside the pages of an export, but for the sitemap: feeds, oEmbed answers, OpenSearch and robots.txt. */
export async function buildMachineFiles({ content, citables }: Needs<"content" | "citables">): Promise<Report<Files>> {
  const feeds = buildFeeds(content.corpus.records, new Map(citables.map((cited) => [cited.id, cited])), absoluteUrl);
  const embedded = citables.filter(({ kind }) => embeddable.has(kind));
  const files = new Map([
    ...feeds,
    ...embedded.map((cited): [string, string] => {
      const answer = buildOembed(buildCslItem(cited, absoluteUrl), buildCardPath(formatPath(cited.id)), absoluteUrl);
      return [buildBesidePath(cited.id, "oembed.json"), formatJson(answer)];
    }),
    [openSearchPath, formatOpenSearch(absoluteUrl)],
    ["/robots.txt", formatRobots(absoluteUrl("/sitemap.xml"))],
  ]);
  return { summary: `${feeds.size} feeds, ${embedded.length} oEmbed answers`, result: files };
}
