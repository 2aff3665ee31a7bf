import type { Block, Phrasing, TableCell } from "./block";

/** Changes the text of a block wherever its record has it: in its content, and in the cells, terms or lines that it is made of. */
export function mapContent<Kind extends Block>(
  block: Kind,
  change: (content: readonly Phrasing[]) => Phrasing[],
): Kind {
  const changeCell = (cell: TableCell): TableCell => ({ ...cell, content: change(cell.content) });
  return { ...block, ...changeOwn(block, change, changeCell), content: change(block.content) };
}

function changeOwn(
  block: Block,
  change: (content: readonly Phrasing[]) => Phrasing[],
  changeCell: (cell: TableCell) => TableCell,
): object {
  switch (block.type) {
    case "table":
      return { header: block.header.map(changeCell), rows: block.rows.map((row) => row.map(changeCell)) };
    case "definitions":
      return {
        entries: block.entries.map(({ term, descriptions }) => ({
          term: change(term),
          descriptions: descriptions.map(change),
        })),
      };
    case "lines":
      return { stanzas: block.stanzas.map((lines) => lines.map(change)) };
    default:
      return {};
  }
}
