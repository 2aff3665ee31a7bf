import { buildBesidePath, buildCardPath } from "#lib/address/files-beside";
import { openSearchPath } from "#lib/address/page-path";
import { formatPath } from "#lib/address/permalink";
import { buildCitables, hasPage } from "#lib/citation/citable";
import { buildCslItem } from "#lib/citation/formats/csl";
import type { AbsoluteUrl } from "#lib/metadata/json-ld/graph";
import type { Corpus } from "#lib/corpus/corpus";
import { formatJson } from "#lib/text/json";
import { buildCalendars } from "./calendar";
import { buildFeeds } from "./feed";
import { buildOembed } from "./oembed";
import { formatOpenSearch } from "./open-search";
import { formatRobots } from "./sitemap";

/**
 * Builds what machines look for beside the pages of an export, by path, but for the sitemap: feeds, calendars, oEmbed answers,
 * OpenSearch and robots.txt.
 */
export function buildMachineFiles(corpus: Corpus, absoluteUrl: AbsoluteUrl): Map<string, string> {
  const answers = buildCitables(corpus)
    .filter(hasPage)
    .map((cited): [string, string] => {
      const answer = buildOembed(
        corpus.site,
        buildCslItem(cited, absoluteUrl),
        buildCardPath(formatPath(cited.id)),
        absoluteUrl,
      );
      return [buildBesidePath(cited.id, "oembed.json"), formatJson(answer)];
    });
  return new Map([
    ...buildFeeds(corpus, absoluteUrl),
    ...buildCalendars(corpus, absoluteUrl),
    ...answers,
    [openSearchPath, formatOpenSearch(corpus.site, absoluteUrl)],
    ["/robots.txt", formatRobots(absoluteUrl("/sitemap.xml"))],
  ]);
}
