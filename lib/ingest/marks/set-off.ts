import type { ContainerDirective } from "mdast-util-directive";
import { ContainerKind } from "#lib/records/text/block";
import { addContainer } from "#lib/ingest/block";
import type { Walk } from "#lib/ingest/walk-state";

/*
 * :::caption                 :::links
 * The pilot boat, 2031       - <http://example.org/boats>
 * :::                        :::
 */

/** Reads a container that only sets its blocks off. */
export function readSetOff(walk: Walk, node: ContainerDirective): void {
  addContainer(walk, ContainerKind.parse(node.name), node.children);
}
