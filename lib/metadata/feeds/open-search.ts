import { buildSearchTemplate } from "#lib/address/page-path";
import type { Site } from "#lib/records/site";
import type { AbsoluteUrl } from "#lib/metadata/json-ld/graph";
import { escapeXml } from "./sitemap";

/** Formats the OpenSearch description (1.1, draft 6) by which a browser can offer the portal's search. */
export function formatOpenSearch(site: Site, absoluteUrl: AbsoluteUrl): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(site.shortName.slice(0, 16))}</ShortName>
  <LongName>${escapeXml(site.name.slice(0, 48))}</LongName>
  <Description>${escapeXml(`Search the recommendations, sessions, people and documents of ${site.name}.`)}</Description>
  <Url type="text/html" template="${escapeXml(absoluteUrl(buildSearchTemplate("searchTerms")))}"/>
  <Image type="image/svg+xml" width="16" height="16">${escapeXml(absoluteUrl("/icon.svg"))}</Image>
  <Language>${site.languages[0] ?? "en"}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
}
