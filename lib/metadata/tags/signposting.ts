import { besideFormats, buildBesidePath } from "#lib/address/files-beside";
import { formatPath } from "#lib/address/permalink";
import type { HeadLink } from "./meta-tag";

/** The files beside a page that describe what it holds; RIS and plain text say no more, and the page offers them otherwise. */
const descriptions = besideFormats.filter(
  ({ suffix }) => suffix === "json" || suffix === "csl.json" || suffix === "bib",
);

/** What FAIR Signposting says of a thing: its identifier, its type in schema.org, and what it holds and stands in. */
export interface Signposted {
  id: string;
  type: string;
  items?: readonly string[];
  collection?: string | undefined;
  /** Whether files that describe it stand beside its page. */
  described: boolean;
}

/**
 * Builds the links of FAIR Signposting (signposting.org/FAIR, level 1) from a page: its permanent address, what it is, what
 * describes it, and the whole and parts by IANA's `collection` and `item`. No document names a licence or a person as its
 * author, so there are no links of that kind.
 */
export function buildSignposting(thing: Signposted, absoluteUrl: (path: string) => string): HeadLink[] {
  const urlOf = (id: string) => absoluteUrl(formatPath(id));
  return [
    { rel: "cite-as", href: urlOf(thing.id) },
    { rel: "type", href: "https://schema.org/AboutPage" },
    { rel: "type", href: `https://schema.org/${thing.type}` },
    ...(thing.described
      ? descriptions.map(({ suffix, type }) => ({
          rel: "describedby",
          type,
          href: absoluteUrl(buildBesidePath(thing.id, suffix)),
        }))
      : []),
    ...(thing.collection === undefined ? [] : [{ rel: "collection", href: urlOf(thing.collection) }]),
    ...(thing.items ?? []).map((id) => ({ rel: "item", href: urlOf(id) })),
  ];
}
