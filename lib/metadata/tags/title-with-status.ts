import type { CslItem } from "#lib/citation/formats/csl";

/**
 * Formats the title under which a reference manager keeps an item it finds in a page: with the standing of the words, for which
 * the tags of a page have no other place, and without which a summary would be taken for what its publisher says.
 */
export function titleWithStatus({ title, genre }: CslItem): string {
  return genre === undefined ? title : `${title} [${genre}]`;
}
