import type { Thing } from "schema-dts";
import { MachineHead } from "#components/page/machine-head";
import { feedOfAll } from "#lib/address/feed-path";
import { buildGraph, formatJsonLd } from "#lib/metadata/json-ld/graph";
import type { HeadLink } from "#lib/metadata/tags/meta-tag";
import { openSearchPath } from "#lib/address/page-path";
import { absoluteUrl } from "#lib/address/site";
import { corpus } from "./built";
import { feeds } from "./feeds";
import { buildMachineHead } from "./machine-head/build";

/** The links of the title page to what is there for the whole site: the search for browsers, and the feed of all items. */
export const siteLinks: readonly HeadLink[] = [
  {
    rel: "search",
    type: "application/opensearchdescription+xml",
    title: corpus.site.name,
    href: absoluteUrl(openSearchPath),
  },
  ...(feeds.has(feedOfAll)
    ? [{ rel: "alternate", type: "application/atom+xml", title: "All items", href: absoluteUrl(feedOfAll) }]
    : []),
];

/** What machines read in the page of an identifier. */
export function ForMachines({ id }: { id: string }) {
  const head = buildMachineHead(id);
  return head === undefined ? null : <MachineHead {...head} />;
}

/** What machines read in a page of no identifier: what it is about, in JSON-LD, and links. */
export function PageForMachines({ about, links = [] }: { about: Thing; links?: readonly HeadLink[] }) {
  return <MachineHead tags={[]} links={links} jsonLd={formatJsonLd(buildGraph([about]))} coins={[]} />;
}
