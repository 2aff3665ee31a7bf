import type { Block, Phrasing } from "./block";

/**
 * Lays out the words of a block as plain text, one line below the other where the document has lines: the rows of a table with a
 * stroke between their cells, terms above what they mean. A picture is named in brackets, for what it shows is no words of the document.
 */
export function layOutBlock(block: Block): string {
  switch (block.type) {
    case "table":
      return [block.header, ...block.rows]
        .map((row) =>
          row
            .map(({ text }) => text)
            .join(" | ")
            .trim(),
        )
        .join("\n");
    case "picture":
      return `[Picture: ${block.text}]`;
    case "code":
      return block.value;
    case "definitions":
      return block.entries
        .map(({ term, descriptions }) => [textOf(term), ...descriptions.map((each) => `  ${textOf(each)}`)].join("\n"))
        .join("\n");
    case "lines":
      return block.stanzas.map((lines) => lines.map(textOf).join("\n")).join("\n\n");
    default:
      return block.content.some(isBreak) ? textOf(block.content) : block.text;
  }
}

/** Reads the words of a text with elements in it, its broken lines one below the other, but for the numbers of footnotes. */
export function textOf(content: readonly Phrasing[]): string {
  return content
    .map(readPiece)
    .join("")
    .replaceAll(/ *\n */gu, "\n");
}

function readPiece(piece: Phrasing): string {
  if (piece.type === "text") return piece.value;
  if (isBreak(piece)) return "\n";
  return piece.tagName === "sup" ? "" : piece.children.map(readPiece).join("");
}

function isBreak(piece: Phrasing): boolean {
  return piece.type === "element" && piece.tagName === "br";
}
