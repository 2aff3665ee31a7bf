import type { Code } from "mdast";
import { foldSpace } from "#lib/ingest/markdown/parse";
import { reportError } from "#lib/ingest/message";
import type { Walk } from "#lib/ingest/walk-state";
import { addBlock } from "./add-block";

/*
 * ```json
 * { "lamp": "lit" }
 * ```
 */

/** Adds code between fences; text that is code only because four spaces stand before it is reported. */
export function addCode(walk: Walk, node: Code): void {
  const { file } = walk.context;
  const text = foldSpace(node.value);
  if (!/^[`~]/u.test(String(file).slice(node.position?.start.offset)) || text === "") {
    reportError(file, node, {
      "code-form":
        "Unexpected code without ``` above and below it or without text, expected both. Write it so, or take out the spaces before a line that is a paragraph.",
    });
    return;
  }
  addBlock(
    walk,
    node,
    { text, printed: text, content: [{ type: "text", value: text }] },
    {
      type: "code",
      ...(node.lang === null || node.lang === undefined ? {} : { language: node.lang }),
      value: node.value,
    },
  );
}
