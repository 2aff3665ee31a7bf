import type { ContainerDirective } from "mdast-util-directive";
import { keepScopes } from "#lib/ingest/block";
import type { Walk } from "#lib/ingest/walk-state";

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
  const { inset } = walk;
  walk.counts.insets += 1;
  walk.inset = walk.counts.insets;
  keepScopes(walk, () => {
    walk.walkOver(node.children);
  });
  walk.inset = inset;
}
