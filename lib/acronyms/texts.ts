import type { Block, Phrasing } from "#lib/records/text/block";
import { mapContent } from "#lib/records/text/map-content";

/** Reads the plain words of a content, in which the numbers of footnotes take no room and the end of a line takes one unit. */
export function readPlain(content: readonly Phrasing[]): string {
  return content.map(readPiece).join("");
}

function readPiece(piece: Phrasing): string {
  if (piece.type === "text") return piece.value;
  if (piece.tagName === "br") return "\n";
  return piece.tagName === "sup" ? "" : readPlain(piece.children);
}

/** Reads all runs of words of a block: of a table those of its cells, of a list of terms those of each. */
export function readTexts(block: Block): string[] {
  const texts: string[] = [];
  mapContent(block, (content) => {
    texts.push(readPlain(content));
    return [...content];
  });
  return texts;
}

/** Reads the pairs of a block that stand as a term and what it means: in a list of terms, and in the first two columns of a table. */
export function readPairs(block: Block): [term: string, meaning: string][] {
  if (block.type === "table") return block.rows.map((row) => [row[0]?.text ?? "", row[1]?.text ?? ""]);
  if (block.type !== "definitions") return [];
  return block.entries.map(({ term, descriptions }) => [
    readPlain(term).trim(),
    readPlain(descriptions[0] ?? []).trim(),
  ]);
}
