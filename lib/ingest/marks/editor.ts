import type { LeafDirective } from "mdast-util-directive";
import { reportError } from "#lib/ingest/message";
import type { Walk } from "#lib/ingest/walk-state";
import { readAttributes } from "./directive";

/*
 * ::editor{note="The slides give another number."}
 *
 * Twelve harbours answered.
 */

/** Keeps what the portal says of the next block until that is added. */
export function readEditor(walk: Walk, node: LeafDirective): undefined {
  const { note: words = "" } = readAttributes(walk.context.file, node, ["note"]);
  if (words === "" || walk.note !== undefined) reportEditor(walk, node);
  else walk.note = { words, node };
}

/** Reports a note that says nothing or has no text below it. */
export function reportEditor({ context }: Walk, node: LeafDirective): void {
  reportError(context.file, node, {
    "editor-note":
      "Unexpected ::editor, expected one with note=…, above the text that it is about. Complete, move or remove it.",
  });
}
