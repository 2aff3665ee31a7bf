import type { LeafDirective } from "mdast-util-directive";
import { parseId } from "#lib/address/identifier";
import { reportError } from "#lib/ingest/message";
import type { MarkedHeading, Walk } from "#lib/ingest/walk-state";
import { openScope } from "#lib/ingest/scope";
import { readAttributes } from "./directive";

/*
 * ### Panel 1 – Safe moorings
 * ::account{of="harbour-3/panel-1"}
 */

/** Opens the scope of another account of a session, which the heading above heads. */
export function openAccount(walk: Walk, node: LeafDirective, heading: MarkedHeading | undefined): undefined {
  const { of = "" } = readAttributes(walk.context.file, node, ["of"]);
  if (heading === undefined || parseId(of)?.kind !== "session")
    return reportError(walk.context.file, node, {
      account: `Unexpected ::account of "${of}", expected it on the line below a heading, with of="…" naming a session such as harbour-3/panel-1. Move or complete it.`,
    });
  walk.scopes = openScope(walk.scopes, heading.node.depth, { about: of });
}
