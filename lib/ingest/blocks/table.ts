import type { Table, TableCell as CellNode, TableRow } from "mdast";
import type { TableCell } from "#lib/records/text/block";
import { readInline } from "#lib/ingest/markdown/inline";
import type { BlockDraft, TextMarks, Walk } from "#lib/ingest/walk-state";
import { addBlock, type BlockWords, joinBlockWords, readBlockWords } from "./add-block";

/*
 * | Harbour | Lamps |
 * | ------- | ----: |
 * | Lindin  |    12 |
 */

/** What a mark makes of a cell: the item that it is, and the marks that its text may hold. */
export interface CellReading {
  recommendation?: string;
  marks?: TextMarks;
}

/** A cell as it was read: its words, and the same with the numbers of footnotes. */
export interface AddedCell {
  node: CellNode;
  words: BlockWords;
  cell: TableCell;
}

/** A table as it was added: its block, its heads and its rows. */
export interface AddedTable {
  block: BlockDraft | undefined;
  header: AddedCell[];
  rows: AddedCell[][];
}

/** Adds a table as one block; `readCell` reads the mark of a cell below the heads, if it has one. */
export function addTable(
  walk: Walk,
  node: Table,
  readCell: (cell: CellNode) => CellReading | undefined = () => undefined,
): AddedTable {
  const columns = node.children[0]?.children.length ?? 0;
  const [header = [], ...rows] = node.children.map((row, at) =>
    fill(row, columns).map((cell) => addCell(walk, cell, at === 0 ? undefined : readCell(cell))),
  );
  const block = addBlock(walk, node, joinBlockWords([header, ...rows].flat().map(({ words }) => words)), {
    type: "table",
    align: Array.from({ length: columns }, (_, at) => node.align?.[at] ?? null),
    header: header.map(({ cell }) => cell),
    rows: rows.map((row) => row.map(({ cell }) => cell)),
  });
  return { block, header, rows };
}

/* A row may be written with fewer cells than there are columns. */
function fill({ children }: TableRow, columns: number): CellNode[] {
  const missing = Math.max(0, columns - children.length);
  return [...children, ...Array.from({ length: missing }, (): CellNode => ({ type: "tableCell", children: [] }))];
}

function addCell(walk: Walk, node: CellNode, reading: CellReading = {}): AddedCell {
  const words = readBlockWords(walk, readInline(walk, node, reading.marks));
  const { recommendation } = reading;
  const { text, content } = words;
  return { node, words, cell: { text, content, ...(recommendation === undefined ? {} : { recommendation }) } };
}
