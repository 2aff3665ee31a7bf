import type { ContainerDirective } from "mdast-util-directive";
import type { Walk } from "#lib/ingest/reading";

/*
 * ::::inset
 * ### A box beside the text
 * :::quotation{#q1}
 * …
 * :::
 * ::::
 */

/** Reads a text set apart from the running text, which may hold all that a document may. */
export function readInset(walk: Walk, node: ContainerDirective): void {
  const before = walk.inset;
  walk.counts.insets += 1;
  walk.inset = walk.counts.insets;
  walk.walkOver(node.children);
  walk.inset = before;
}
