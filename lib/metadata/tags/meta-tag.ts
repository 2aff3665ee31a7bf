import type { CslItem } from "#lib/citation/formats/csl";

/** A tag of a page's head that machines read: its name and what it says. */
export interface MetaTag {
  name: string;
  content: string;
}

/** A link of a page's head that machines follow; `type` is the media type of what it leads to. */
export interface HeadLink {
  rel: string;
  href: string;
  type?: string;
  title?: string;
}

/**
 * Formats the title under which a reference manager keeps an item it finds in a page: with the standing of the words, for which
 * the tags of a page have no other place, and without which a summary would be taken for what its publisher says.
 */
export function titleWithStatus({ title, genre }: CslItem): string {
  return genre === undefined ? title : `${title} [${genre}]`;
}

/** Formats the date of an item as exactly as it is stated, for tags that hold a day, a month or a year: of several days the first. */
export function formatFirstDay({ issued }: CslItem, separator: "-" | "/"): string | undefined {
  return issued?.["date-parts"][0]?.map((part) => String(part).padStart(2, "0")).join(separator);
}
