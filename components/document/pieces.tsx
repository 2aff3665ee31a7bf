import { Fragment, type ReactNode } from "react";
import type { Block, BlockContainer, HeadingBlock, ParagraphBlock } from "#lib/records/text/block";
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

/** Blocks in reading order, grouped by inset, container and list, each shown by the view of its kind. */
export function Pieces({ blocks, views }: { blocks: readonly Block[]; views: PieceViews }) {
  return showPieces(groupBlocks(blocks), views);
}

function showPieces(pieces: readonly Piece[], views: PieceViews): ReactNode[] {
  return pieces.map((piece) => (
    <Fragment key={keyOf(piece)}>
      {isRuled(piece) ? <hr className="rule" /> : null}
      {showPiece(piece, views)}
    </Fragment>
  ));
}

function isRuled(piece: Piece): boolean {
  if (piece.type === "list") return firstOf(piece)?.ruled === true;
  if (piece.type === "inset" || piece.type === "container") return false;
  return piece.block.ruled === true;
}

function firstOf({ items: [first] }: Extract<Piece, { type: "list" }>): Block | undefined {
  return first?.type === "set" ? first.block : first;
}

function showPiece(piece: Piece, views: PieceViews): ReactNode {
  if (piece.type === "inset") return views.inset(showPieces(piece.pieces, views));
  if (piece.type === "container") return views.container(piece.container, showPieces(piece.pieces, views));
  if (piece.type === "set") return showSet(piece, views);
  if (piece.type === "block") return views.block(piece.block);
  return views.list(
    piece.items.map((item) => (item.type === "item" ? item : { block: item.block, shown: showSet(item, views) })),
  );
}

function showSet({ block, caption, isAbove }: SetText, views: PieceViews): ReactNode {
  return views.set({ block, caption: caption.length === 0 ? undefined : showPieces(caption, views), isAbove });
}

function keyOf(piece: Piece): string {
  if (piece.type === "inset") return `inset ${piece.number}`;
  if (piece.type === "container") return `container ${piece.container.number}`;
  return piece.type === "list" ? `list ${firstOf(piece)?.anchor ?? ""}` : piece.block.anchor;
}
