import type { Metadata } from "next";
import { absoluteUrl } from "#lib/records/site";

/** The metadata of one page: its title, what it holds in a sentence, and its one address. */
export function buildMetadata(page: { title: string; description: string; path: string }): Metadata {
  const url = absoluteUrl(page.path);
  return {
    title: page.title,
    description: page.description,
    alternates: { canonical: url },
    openGraph: { title: page.title, description: page.description, url, type: "article", siteName: "Alliance Proceedings" },
  };
}

/** Cuts a wording to a description of at most about 200 characters, at a word. */
export function cutDescription(text: string): string {
  if (text.length <= 200) return text;
  return `${text.slice(0, 199).replace(/\s+\S*$/u, "")} …`;
}
