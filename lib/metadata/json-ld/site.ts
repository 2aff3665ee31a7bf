import { buildDataPath } from "#lib/address/data-path";
import { buildSearchTemplate } from "#lib/address/page-path";
import type { Dataset, SearchAction, WebSite, WithActionConstraints } from "schema-dts";
import type { Site } from "#lib/records/site";
import type { AbsoluteUrl } from "./graph";

/** Builds the portal as a `WebSite` whose search can be asked by an address. */
export function describeSite({ name, publisher, languages }: Site, absoluteUrl: AbsoluteUrl): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: absoluteUrl(buildSearchTemplate("words")) },
    "query-input": "required name=words",
  };
  return {
    "@type": "WebSite",
    "@id": absoluteUrl("/"),
    url: absoluteUrl("/"),
    name,
    inLanguage: languages[0] ?? "en",
    ...(publisher === undefined ? {} : { publisher: { "@type": "Organization", name: publisher } }),
    potentialAction: search,
  };
}

/** Builds the open data as one `Dataset`; `collections` are the names of its JSON files. */
export function describeOpenData(site: Site, collections: readonly string[], absoluteUrl: AbsoluteUrl): Dataset {
  return {
    "@type": "Dataset",
    "@id": absoluteUrl("/data/"),
    url: absoluteUrl("/data/"),
    name: `Open data of ${site.name}`,
    description: `Every record of the portal: ${site.event.several}, sessions, recommendations with their exact words, documents, people and the other collections, each record with a permanent identifier and address.`,
    isAccessibleForFree: true,
    distribution: collections.map((name) => ({
      "@type": "DataDownload" as const,
      name,
      encodingFormat: "application/json",
      contentUrl: absoluteUrl(buildDataPath(`${name}.json`)),
    })),
  };
}
