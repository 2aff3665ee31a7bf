import type { Site } from "#lib/records/site";
import type { BreadcrumbList, Graph, Thing } from "schema-dts";

/** Makes the public address of a path within the site. */
export type AbsoluteUrl = (path: string) => string;

/** A step on the way from the title page to a page. */
export interface Step {
  to: string;
  label: string;
}

/** Builds the JSON-LD (schema.org) of a page: what it is about, and where it stands. */
export function buildGraph(things: readonly Thing[]): Graph {
  return { "@context": "https://schema.org", "@graph": things };
}

/** Builds the way to a page from the title page, which has the name of the site; `steps` end with the page itself. */
export function buildBreadcrumb(site: Site, steps: readonly Step[], absoluteUrl: AbsoluteUrl): BreadcrumbList {
  const all = [{ to: "/", label: site.name }, ...steps];
  return {
    "@type": "BreadcrumbList",
    itemListElement: all.map(({ to, label }, at) => ({
      "@type": "ListItem" as const,
      position: at + 1,
      name: label,
      item: absoluteUrl(to),
    })),
  };
}

/** Formats JSON-LD as the text of a script element: no `<` can end the element, whatever the words are. */
export function formatJsonLd(graph: Graph): string {
  return JSON.stringify(graph).replaceAll("<", "\\u003c");
}
