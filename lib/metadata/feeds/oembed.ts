import { buildBesidePath } from "#lib/address/files-beside";
import type { CslItem } from "#lib/citation/formats/csl";
import { formatName } from "#lib/citation/name";
import type { Site } from "#lib/records/site";
import type { AbsoluteUrl } from "#lib/metadata/json-ld/graph";
import type { HeadLink } from "#lib/metadata/tags/meta-tag";
import { escapeXml } from "./sitemap";

/** The answer of an oEmbed provider (oembed.com, version 1.0) of type `rich`. */
export interface OembedAnswer {
  version: "1.0";
  type: "rich";
  title: string;
  author_name?: string;
  provider_name: string;
  provider_url: string;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  html: string;
  width: number;
  height: null;
}

/** Builds the link by which a page offers its oEmbed answer, a file beside it. */
export function buildOembedLink(id: string, absoluteUrl: AbsoluteUrl): HeadLink {
  return { rel: "alternate", type: "application/json+oembed", href: absoluteUrl(buildBesidePath(id, "oembed.json")) };
}

/** Builds the oEmbed answer of an item: its words as a quotation, or its title, with a link to it; `card` is its picture. */
export function buildOembed(
  { name }: Pick<Site, "name">,
  item: CslItem,
  card: string,
  absoluteUrl: AbsoluteUrl,
): OembedAnswer {
  const words =
    item.abstract === undefined
      ? ""
      : item.abstract
          .split("\n\n")
          .map((paragraph) => `<p>${escapeXml(paragraph)}</p>`)
          .join("");
  const link = `<a href="${escapeXml(item.URL)}">${escapeXml(item.title)}</a>`;
  const status = item.genre === undefined ? "" : ` [${escapeXml(item.genre)}]`;
  const [author] = item.author ?? [];
  return {
    version: "1.0",
    type: "rich",
    title: item.title,
    ...(author === undefined ? {} : { author_name: formatName(author) }),
    provider_name: name,
    provider_url: absoluteUrl("/"),
    thumbnail_url: absoluteUrl(card),
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html:
      words === ""
        ? `<p>${link}${status}</p>`
        : `<blockquote cite="${escapeXml(item.URL)}">${words}<footer>${link}${status}</footer></blockquote>`,
    width: 640,
    height: null,
  };
}
