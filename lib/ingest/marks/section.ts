import type { LeafDirective } from "mdast-util-directive";
import { namePattern } from "#lib/address/identifier";
import { openLanguage, readLanguage } from "#lib/ingest/language";
import { reportError } from "#lib/ingest/message";
import type { MarkedHeading, Walk } from "#lib/ingest/walk-state";
import { readAttributes } from "./directive";

/*
 * ### Looking back
 * ::section{#looking-back}
 *
 * ### Mission to the Skerries
 * ::field-operation{#skerries}
 */

/** Names the heading above, for an anchor that its words do not give. */
export function nameSection(walk: Walk, node: LeafDirective, heading: MarkedHeading | undefined): string | undefined {
  const { id, lang } = readAttributes(walk.context.file, node, ["id", "lang"]);
  if (heading !== undefined) openLanguage(walk, heading.node.depth, readLanguage(walk.context.file, node, lang));
  if (heading !== undefined && id !== undefined && isSectionName(id)) return id;
  return reportError(walk.context.file, node, {
    section: `Unexpected ::${node.name}, expected it with an identifier such as #looking-back on the line below a heading. Move or complete it.`,
  });
}

/** Tells whether an identifier may be the anchor of a heading. */
export function isSectionName(id: string): boolean {
  return namePattern.test(id) && !isNumberedName(id);
}

/** Tells whether a name is that of a numbered paragraph, a quotation, an item or a pair, which no heading may bear. */
export function isNumberedName(name: string): boolean {
  return /^(?:[pqr]|qa)\d+$/.test(name);
}
