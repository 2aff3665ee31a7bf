import type { ContainerDirective } from "mdast-util-directive";
import { addBlock, joinBlockWords, readBlockWords } from "#lib/ingest/blocks/add-block";
import { splitLines } from "#lib/ingest/blocks/split-lines";
import { readInline } from "#lib/ingest/markdown/inline";
import { reportError } from "#lib/ingest/message";
import type { Walk } from "#lib/ingest/walk-state";
import { readAttributes } from "./directive";

/*
 * :::lines
 * Lantern Hall
 * Quay 3, Port Lindin
 * :::
 */

/** Reads text whose lines are kept: verse, an address; a line that is empty parts its stanzas. */
export function readKeptLines(walk: Walk, node: ContainerDirective): void {
  const { file } = walk.context;
  readAttributes(file, node, []);
  const stanzas = node.children.flatMap((child) =>
    child.type === "paragraph"
      ? [
          splitLines(readInline(walk, child))
            .map((line) => readBlockWords(walk, line))
            .filter(({ text }) => text !== ""),
        ]
      : [],
  );
  if (stanzas.length < node.children.length || stanzas.length === 0) {
    reportError(file, node, {
      "lines-form":
        "Unexpected form of text in lines, expected one line below the other, and an empty line between stanzas. Correct the container.",
    });
    return;
  }
  addBlock(walk, node, joinBlockWords(stanzas.flat()), {
    type: "lines",
    stanzas: stanzas.map((lines) => lines.map(({ content }) => content)),
  });
}
