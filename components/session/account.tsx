import type { Block, ItemBlock } from "#lib/records/text/block";
import type { Recommendation } from "#lib/records/recommendation";
import { groupBlocks, type Piece } from "../document/block-groups";
import { Item } from "#components/item/item";
import { Marker, Paragraph } from "#components/document/paragraph";
import { Phrasing } from "#components/document/phrasing";

/** The text of a session in the report's order: numbered paragraphs, and its recommendations in full view. */
export function Account({
  blocks,
  items,
  documentPath,
  named,
  codeOf,
  formerOf,
}: {
  blocks: Block[];
  items: Recommendation[];
  documentPath: string;
  named: string;
  codeOf: (id: string) => string | undefined;
  /** What the words of an item were before they were corrected. */
  formerOf: (id: string) => readonly string[];
}) {
  const byId = new Map(items.map((item) => [item.id, item]));
  const show = (piece: Piece) => {
    if (piece.type === "block")
      return piece.block.type === "heading" ? null : (
        <Paragraph key={piece.block.anchor} block={piece.block} to={documentPath} />
      );
    if (piece.type !== "list") {
      const [key] = piece.type === "inset" ? [`inset ${piece.number}`] : [`container ${piece.container.number}`];
      return (
        <div key={key} className={piece.type === "inset" ? "inset" : piece.container.kind}>
          {piece.pieces.map(show)}
        </div>
      );
    }
    const own = piece.items.flatMap((block) => byId.get(block.recommendation ?? "") ?? []);
    const [first] = piece.items;
    return own.length === 0 ? (
      <PlainList key={first?.anchor} blocks={piece.items} />
    ) : (
      <ol className="items" key={first?.anchor}>
        {own.map((item) => (
          <Item
            key={item.id}
            item={item}
            anchor={item.id.split("/").at(-1) ?? ""}
            named={named}
            code={codeOf(item.id)}
            former={formerOf(item.id)}
          />
        ))}
      </ol>
    );
  };
  return groupBlocks(blocks).map(show);
}

function PlainList({ blocks }: { blocks: ItemBlock[] }) {
  return (
    <ul className="listed">
      {blocks.map((block) => (
        <li key={block.anchor}>
          <Marker block={block} /> <Phrasing content={block.content} />
        </li>
      ))}
    </ul>
  );
}
