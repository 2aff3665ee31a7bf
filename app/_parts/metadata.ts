import type { Version } from "#lib/corpus/translation";
import { buildPath } from "#lib/address/permalink";
import type { Metadata } from "next";
import { cardSize } from "#lib/cards/layout";
import { besideFormats, buildBesidePath, buildCardPath, siteCardPath } from "#lib/address/files-beside";
import { corpus } from "./built";
import { absoluteUrl } from "#lib/address/site";

/**
 * The metadata of one page: its title, what it holds in a sentence, its one address, and, of what can be cited, the files beside it.
 * `canonical` is the address of the page that shows the same, where that is another.
 */
export function buildMetadata(page: {
  title: string;
  description: string;
  path: string;
  canonical?: string;
  id?: string;
  /** The languages in which the same can be read. */
  versions?: readonly Version[];
}): Metadata {
  const url = absoluteUrl(page.path);
  return {
    title: page.title,
    description: page.description,
    alternates: {
      canonical: absoluteUrl(page.canonical ?? page.path),
      ...describeVersions(page.versions ?? []),
      ...(page.id === undefined ? {} : { types: findFiles(page.id) }),
    },
    openGraph: {
      title: page.title,
      description: page.description,
      url,
      type: "article",
      siteName: corpus.site.name,
      images: [findCard(page)],
    },
    twitter: { card: "summary_large_image" },
  };
}

/* Every page of them names all, itself included, and the original for readers of other languages. */
function describeVersions(versions: readonly Version[]): { languages?: Record<string, string> } {
  if (versions.length === 0) return {};
  return {
    languages: Object.fromEntries(
      [...versions, { id: versions[0]?.id ?? "", language: "x-default" }].map(({ id, language }) => [
        language,
        absoluteUrl(buildPath(id)),
      ]),
    ),
  };
}

/* The card has the words of an item, which its description says, or a title. */
function findCard({ title, description, path }: { title: string; description: string; path: string }) {
  const address = buildCardPath(path);
  const isItem = /\/[rw]\d+\.card\.png$/.test(address);
  const alt = address === siteCardPath ? corpus.site.name : isItem ? `${title}: ${description}` : title;
  return { url: absoluteUrl(address), ...cardSize, alt };
}

function findFiles(id: string): Record<string, string> {
  return Object.fromEntries(besideFormats.map(({ suffix, type }) => [type, absoluteUrl(buildBesidePath(id, suffix))]));
}

/** Cuts a wording to a description of at most about 200 characters, at a word. */
export function cutDescription(text: string): string {
  if (text.length <= 200) return text;
  return `${text.slice(0, 199).replace(/\s+\S*$/u, "")} …`;
}
