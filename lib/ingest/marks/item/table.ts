import type { Table, TableCell } from "mdast";
import type { TextDirective } from "mdast-util-directive";
import { toString } from "mdast-util-to-string";
import { buildId } from "#lib/address/identifier";
import { describeContent } from "#lib/ingest/blocks/add-block";
import { type AddedCell, addTable, type CellReading } from "#lib/ingest/blocks/table";
import { findNumbersOfCells, numberOfWritten } from "#lib/ingest/marks/item/printed-number";
import { reportUnminted } from "#lib/ingest/message";
import { provenanceOf, type TextMark, type Walk } from "#lib/ingest/walk-state";
import type { Recommendation } from "#lib/records/recommendation";
import { describeOwn, findHeading, type Listing } from "./context";
import { type ItemMark, joinTerms, readMark, reportStrayRec } from "./mark";

/*
 * | No. | What should be done                   | By whom |
 * | --- | ------------------------------------- | ------- |
 * | 1   | Light the buoys at night. :rec{#r1}   | Ports   |
 * | 2   | Let pilots rest. :rec{#r2}            | Pilots  |
 */

/** Finds the mark at the end of a cell by which it is an item. */
export function findCellMark(cell: TableCell): TextDirective | undefined {
  const last = cell.children.findLast((child) => child.type !== "text" || child.value.trim() !== "");
  return last?.type === "textDirective" && last.name === "rec" ? last : undefined;
}

/**
 * Finds the column whose cells are the items: that of the first mark, else the one whose head names their `kind`, else that with most words,
 * which numbers and names of bodies are shorter than.
 */
export function findItemColumn({ children: [header, ...rows] }: Table, kind: string | undefined): number {
  for (const { children } of rows) {
    const marked = children.findIndex((cell) => findCellMark(cell) !== undefined);
    if (marked !== -1) return marked;
  }
  const named = (header?.children ?? []).findIndex((cell) => isNamed(toString(cell), kind));
  if (named !== -1) return named;
  const lengths = (header?.children ?? []).map((_, at) =>
    rows.reduce((sum, { children }) => sum + toString(children[at]).length, 0),
  );
  return lengths.indexOf(Math.max(...lengths));
}

/* "Recommendation", "Recommendations to ports"; of a column of numbers it is but the first word: "Recommendation no." */
function isNamed(head: string, kind: string | undefined): boolean {
  return kind !== undefined && new RegExp(`^${kind}s?(?!\\s*(?:no|nr|number|#|№))(?!\\p{L})`, "iu").test(head.trim());
}

/** Lists the cells of a table that are items, or want a mark to be one: those of the marked column that have words. */
export function listItemCells(table: Table, kind: string | undefined): TableCell[] {
  const column = findItemColumn(table, kind);
  return table.children.slice(1).flatMap(({ children }) => {
    const marked = children.find((cell) => findCellMark(cell) !== undefined) ?? children[column];
    return marked === undefined || toString(marked).trim() === "" ? [] : [marked];
  });
}

/** Adds a table within :::recommendations, and reads an item out of each of its rows: the words of the marked cell. */
export function addItemTable(walk: Walk, table: Table, listing: Listing): void {
  const marks = new Map(listItemCells(table, listing.kind).map((cell) => [cell, readCellMark(walk, cell)]));
  const added = addTable(walk, table, (cell) => readCell(marks.get(cell), listing));
  const heading = findHeading(walk);
  const { terms, ofList, leadIn, from, kind, owner } = listing;
  const numbers = findNumbersOfCells(
    added.rows.map(([first]) => first?.words.text ?? ""),
    listing.words,
  );
  for (const [index, cells] of added.rows.entries()) {
    const own = cells.find(({ node }) => marks.get(node)?.mark !== undefined);
    const mark = own === undefined ? undefined : marks.get(own.node)?.mark;
    if (own === undefined || mark === undefined || kind === undefined) continue;
    const { name, links, language, translationOf, ...ownTerms } = mark;
    const { text, printed, content } = own.words;
    walk.found.recommendations.push({
      id: buildId({ kind: "recommendation", holder: owner, item: name }),
      kind,
      text,
      ...(printed === text ? {} : { printed }),
      ...describeContent(content),
      ...readRow(added.header, cells, cells.indexOf(own), numbers[index]),
      ...joinTerms([terms, ofList, ownTerms]),
      links,
      ...(heading === undefined ? {} : { heading }),
      ...describeOwn(walk, { language, translationOf }, added.block === undefined ? [] : [added.block]),
      ...leadIn,
      ...(from === undefined ? {} : { from }),
      provenance: provenanceOf(walk.context.file, own.node),
      place: owner,
      block: added.block,
    });
  }
}

/** The mark of a cell as it stands, and what it says where it is sound. */
interface CellMark {
  node: TextDirective | undefined;
  mark: ItemMark | undefined;
}

function readCellMark({ context }: Walk, cell: TableCell): CellMark {
  const node = findCellMark(cell);
  if (node !== undefined) return { node, mark: readMark(context, node) };
  reportUnminted(context.file, cell.children.at(-1)?.position?.end ?? cell, {
    "recommendation-identifier":
      "Unexpected recommendation without an identifier, expected :rec{#…} at the end of the cell that is the item. Write it there, with a number that no other item has.",
  });
  return { node, mark: undefined };
}

function readCell(found: CellMark | undefined, { owner, kind }: Listing): CellReading | undefined {
  if (found === undefined) return undefined;
  const readRec: TextMark = (walk, node) => (node === found.node ? [] : reportStrayRec(walk, node));
  const marks = new Map([["rec", readRec]]);
  return found.mark === undefined || kind === undefined
    ? { marks }
    : { marks, recommendation: buildId({ kind: "recommendation", holder: owner, item: found.mark.name }) };
}

/* What else stands in the row; a number alone in its first cell is the number printed before the item. */
function readRow(
  header: readonly AddedCell[],
  cells: readonly AddedCell[],
  at: number,
  number: string | undefined,
): Pick<Recommendation, "marker" | "row"> {
  const hasNumber = at > 0 && number !== undefined;
  const row = cells.flatMap(({ words: { text } }, column) => {
    if (column === at || text === "" || (hasNumber && column === 0)) return [];
    const heading = header[column]?.words.text ?? "";
    return [{ ...(heading === "" ? {} : { heading }), text }];
  });
  return {
    ...(hasNumber ? { marker: numberOfWritten(number) } : {}),
    ...(row.length === 0 ? {} : { row }),
  };
}
