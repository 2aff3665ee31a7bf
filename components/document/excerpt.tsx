import type { Block, ItemBlock } from "#lib/records/text/block";
import { buildPath } from "#lib/address/permalink";
import { groupBlocks, type Piece } from "./block-groups";
import { Link } from "#components/page/link";
import { Marker, Paragraph, ParagraphNumber } from "./paragraph";
import { Phrasing } from "./phrasing";

/**
 * Blocks of a document on a page that is not the document's: every number leads to the paragraph at `home`, and every
 * recommendation to its own page.
 */
export function Excerpt({ blocks, home }: { blocks: Block[]; home: string }) {
  return (
    <div className="text excerpt">
      <Pieces pieces={groupBlocks(blocks)} home={home} />
    </div>
  );
}

function Pieces({ pieces, home }: { pieces: Piece[]; home: string }) {
  return pieces.map((piece) => {
    if (piece.type === "inset") return <Pieces key={`inset ${piece.number}`} pieces={piece.pieces} home={home} />;
    if (piece.type === "container") {
      return (
        <div key={`container ${piece.container.number}`} className={piece.container.kind}>
          <Pieces pieces={piece.pieces} home={home} />
        </div>
      );
    }
    if (piece.type === "list") return <ItemList key={piece.items[0]?.anchor} items={piece.items} home={home} />;
    const { block } = piece;
    return block.type === "heading" ? null : <Paragraph key={block.anchor} block={block} to={home} />;
  });
}

function ItemList({ items, home }: { items: ItemBlock[]; home: string }) {
  return (
    <ul className="listed">
      {items.map((block) => (
        <li key={block.anchor}>
          <ParagraphNumber anchor={block.anchor} to={home} />
          {block.recommendation === undefined ? (
            <Marker block={block} />
          ) : (
            <Link to={buildPath(block.recommendation)} className="marker">
              {block.recommendation.split("/").at(-1)}
            </Link>
          )}{" "}
          <Phrasing content={block.content} />
        </li>
      ))}
    </ul>
  );
}
