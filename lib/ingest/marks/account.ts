import type { LeafDirective } from "mdast-util-directive";
import { parseId } from "#lib/address/identifier";
import { openLanguage, readLanguage } from "#lib/ingest/language";
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
  const { of = "", lang } = readAttributes(walk.context.file, node, ["of", "lang"]);
  if (heading === undefined || parseId(of)?.kind !== "session")
    return reportError(walk.context.file, node, {
      account: `Unexpected ::account of "${of}", expected it on the line below a heading, with of="…" naming a session such as harbour-3/panel-1. Move or complete it.`,
    });
  openLanguage(walk, heading.node.depth, readLanguage(walk.context.file, node, lang));
  walk.scopes = openScope(walk.scopes, heading.node.depth, { about: of });
}
