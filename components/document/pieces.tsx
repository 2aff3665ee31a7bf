import { Fragment, type ReactNode } from "react";
import type { Block, BlockContainer, HeadingBlock, ParagraphBlock } from "#lib/records/text/block";
import { FaultNotes, type FaultsByBlock } from "#components/page/fault-notes";
import { groupBlocks, type Piece, type SetText } from "./block-groups";
import type { ListLine } from "./nested-list";
import type { SetPiece } from "./set-text";

/** How a page shows each kind of piece of a text. */
export interface PieceViews {
  block: (block: HeadingBlock | ParagraphBlock) => ReactNode;
  set: (piece: SetPiece) => ReactNode;
  list: (lines: ListLine[]) => ReactNode;
  container: (container: BlockContainer, children: ReactNode) => ReactNode;
  inset: (children: ReactNode) => ReactNode;
}

interface Props {
  blocks: readonly Block[];
  views: PieceViews;
  /** What is wrong at blocks, which stands behind them. */
  faults?: FaultsByBlock | undefined;
}

/** Blocks in reading order, grouped by inset, container and list, each shown by the view of its kind. */
export function Pieces({ blocks, views, faults = new Map() }: Props) {
  return showPieces(groupBlocks(blocks, faults), { views, faults });
}

type Shown = Required<Omit<Props, "blocks">> & { faults: FaultsByBlock };

function showPieces(pieces: readonly Piece[], shown: Shown): ReactNode[] {
  return pieces.map((piece) => (
    <Fragment key={keyOf(piece)}>
      {isRuled(piece) ? <hr className="rule" /> : null}
      {showPiece(piece, shown)}
      {anchorsOf(piece).map((anchor) => (
        <FaultNotes key={anchor} faults={shown.faults.get(anchor)} />
      ))}
    </Fragment>
  ));
}

/* Insets and containers show what is wrong at the blocks within them. */
function anchorsOf(piece: Piece): string[] {
  if (piece.type === "inset" || piece.type === "container") return [];
  return piece.type === "list"
    ? piece.items.map((item) => (item.type === "set" ? item.block.anchor : item.anchor))
    : [piece.block.anchor];
}

function isRuled(piece: Piece): boolean {
  if (piece.type === "list") return firstOf(piece)?.ruled === true;
  if (piece.type === "inset" || piece.type === "container") return false;
  return piece.block.ruled === true;
}

function firstOf({ items: [first] }: Extract<Piece, { type: "list" }>): Block | undefined {
  return first?.type === "set" ? first.block : first;
}

function showPiece(piece: Piece, shown: Shown): ReactNode {
  const { views } = shown;
  if (piece.type === "inset") return views.inset(showPieces(piece.pieces, shown));
  if (piece.type === "container") return views.container(piece.container, showPieces(piece.pieces, shown));
  if (piece.type === "set") return showSet(piece, shown);
  if (piece.type === "block") return views.block(piece.block);
  return views.list(
    piece.items.map((item) => (item.type === "item" ? item : { block: item.block, shown: showSet(item, shown) })),
  );
}

function showSet({ block, caption, isAbove }: SetText, shown: Shown): ReactNode {
  const own = caption.length === 0 ? undefined : showPieces(caption, shown);
  return shown.views.set({ block, caption: own, isAbove });
}

function keyOf(piece: Piece): string {
  if (piece.type === "inset") return `inset ${piece.number}`;
  if (piece.type === "container") return `container ${piece.container.number}`;
  return piece.type === "list" ? `list ${firstOf(piece)?.anchor ?? ""}` : piece.block.anchor;
}
