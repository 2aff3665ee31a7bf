import { buildDataPath } from "#lib/address/data-path";
import { buildSearchTemplate } from "#lib/address/page-path";
import type { Dataset, SearchAction, WebSite, WithActionConstraints } from "schema-dts";
import { type AbsoluteUrl, portalName } from "./graph";

/** Builds the portal as a `WebSite` whose search can be asked by an address. */
export function describeSite(absoluteUrl: AbsoluteUrl): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: absoluteUrl(buildSearchTemplate("words")) },
    "query-input": "required name=words",
  };
  return {
    "@type": "WebSite",
    "@id": absoluteUrl("/"),
    url: absoluteUrl("/"),
    name: portalName,
    inLanguage: "en",
    potentialAction: search,
  };
}

/** Builds the open data as one `Dataset`; `collections` are the names of its JSON files. */
export function describeOpenData(collections: readonly string[], absoluteUrl: AbsoluteUrl): Dataset {
  return {
    "@type": "Dataset",
    "@id": absoluteUrl("/data/"),
    url: absoluteUrl("/data/"),
    name: `Open data of ${portalName}`,
    description:
      "Every record of the portal: conferences, sessions, recommendations with their exact words, documents, people and the other collections, each record with a permanent identifier and address.",
    isAccessibleForFree: true,
    distribution: collections.map((name) => ({
      "@type": "DataDownload" as const,
      name,
      encodingFormat: "application/json",
      contentUrl: absoluteUrl(buildDataPath(`${name}.json`)),
    })),
  };
}
