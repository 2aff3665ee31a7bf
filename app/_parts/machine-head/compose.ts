import type { Thing } from "schema-dts";
import type { MachineHead } from "#components/page/machine-head";
import { getCitable } from "#lib/citation/citable";
import { findDate, formatIsoDate } from "#lib/citation/date";
import { buildCslItem, type CslItem } from "#lib/citation/formats/csl";
import { formatReference } from "#lib/citation/formats/text";
import { buildTrail, findLocation, type Located } from "#lib/corpus/location";
import { parseId } from "#lib/address/identifier";
import { buildPath } from "#lib/address/permalink";
import { absoluteUrl } from "#lib/address/site";
import { buildFeedPath } from "#lib/address/feed-path";
import { buildOembedLink } from "#lib/metadata/feeds/oembed";
import { buildBreadcrumb, buildGraph, formatJsonLd, type Step } from "#lib/metadata/json-ld/graph";
import { formatCoins } from "#lib/metadata/tags/coins";
import { buildDublinCore, dublinCoreSchemas } from "#lib/metadata/tags/dublin-core";
import { buildHighwire } from "#lib/metadata/tags/highwire";
import { buildSignposting, type Signposted } from "#lib/metadata/tags/signposting";
import { feeds } from "../feeds";
import { corpus } from "../built";

/** Builds the item of CSL-JSON of what can be cited, by its identifier. */
export function getCslItem(id: string): CslItem {
  return buildCslItem(getCitable(corpus, id), absoluteUrl);
}

/** Builds the COinS of what can be cited on a page, by identifiers. */
export function buildCoins(ids: readonly string[]): string[] {
  return ids.map((id) => formatCoins(getCslItem(id), getCitable(corpus, id).event, corpus.site.languages[0]));
}

/** Builds a head of what a page is about (JSON-LD), its breadcrumb, and its typed links (Signposting, oEmbed). */
export function composeHead(about: Thing, steps: readonly Step[], signposted: Signposted): MachineHead {
  const links = [
    ...buildSignposting(signposted, absoluteUrl),
    ...(signposted.described ? [buildOembedLink(signposted.id, absoluteUrl)] : []),
  ];
  const breadcrumb = steps.length === 0 ? [] : [buildBreadcrumb(corpus.site, steps, absoluteUrl)];
  return { tags: [], links, jsonLd: formatJsonLd(buildGraph([about, ...breadcrumb])), coins: [] };
}

/** Builds the steps of the breadcrumb down to a session, or to a document or a part of it. */
export function buildSteps(located: Located): Step[] {
  const location = findLocation(corpus, located);
  const steps = buildTrail(location);
  return location.session === undefined ? [{ to: "/documents/", label: "Documents" }, ...steps] : steps;
}

/** Adds the link to the feed of an event or a term. */
export function addFeed(head: MachineHead, id: string, title: string): MachineHead {
  const parts = parseId(id);
  const feed = parts === undefined ? undefined : buildFeedPath(parts);
  if (feed === undefined || !feeds.has(feed)) return head;
  const link = { rel: "alternate", type: "application/atom+xml", title, href: absoluteUrl(feed) };
  return { ...head, links: [...head.links, link] };
}

/** Adds the tags of a page that is one citable item: Highwire Press and Dublin Core; `whole` is what the item is part of. */
export function addItemTags(head: MachineHead, id: string, whole: string | undefined): MachineHead {
  const cited = getCitable(corpus, id);
  const item = getCslItem(id);
  const date = findDate(cited);
  const dublinCore = buildDublinCore(item, {
    date: date === undefined ? undefined : formatIsoDate(date),
    whole: whole === undefined ? undefined : absoluteUrl(buildPath(whole)),
    citation: formatReference(cited, absoluteUrl),
  });
  return {
    ...head,
    tags: [...buildHighwire(item, cited.event), ...dublinCore],
    links: [...dublinCoreSchemas, ...head.links],
  };
}
