import { absoluteUrl, basePath } from "#lib/address/site";
import { findChosen } from "#lib/browser/search/results/chosen";

/** What the search page was asked, as a file of its results says it. */
export interface Asked {
  /** The words and the chosen filters as a title: "Search: guardian; Topic: Training". */
  title: string;
  /** The same for the name of a file: "guardian Training". */
  name: string;
  /** The public address of these results. */
  address: string;
}

/** Describes what the search page was asked, words and filters; what is chosen stands in the panel of the page. */
export function describeAsked(query: string): Asked {
  const chosen = findChosen(document);
  const parts = [...(query === "" ? [] : [`“${query}”`]), ...chosen.map(({ facet, value }) => `${facet}: ${value}`)];
  return {
    title: `Search: ${parts.join("; ")}`,
    name: [query, ...chosen.map(({ value }) => value)].join(" "),
    address: absoluteUrl(location.pathname.slice(basePath.length) + location.search),
  };
}
