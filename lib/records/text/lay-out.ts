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
      return block.text;
  }
}

/** Reads the words of a text with elements in it, but for the numbers of footnotes. */
export function textOf(content: readonly Phrasing[]): string {
  return content
    .map((each) => (each.type === "text" ? each.value : each.tagName === "sup" ? "" : textOf(each.children)))
    .join("");
}
