import { lastNameOf } from "#lib/address/name";
import type { ReactNode } from "react";
import type { Block, BlockContainer, ItemBlock } from "#lib/records/text/block";
import type { Recommendation } from "#lib/records/recommendation";
import { Marker, Paragraph } from "#components/document/paragraph";
import { Phrasing } from "#components/document/phrasing";
import { Pieces } from "#components/document/pieces";
import { Item } from "#components/item/item";

interface Props {
  blocks: Block[];
  items: Recommendation[];
  documentPath: string;
  named: string;
  codeOf: (id: string) => string | undefined;
  /** What the words of an item were before they were corrected. */
  formerOf: (id: string) => readonly string[];
}

/** The text of a session in the report's order: numbered paragraphs, and its recommendations in full view. */
export function Account({ blocks, items, documentPath, named, codeOf, formerOf }: Props) {
  const byId = new Map(items.map((item) => [item.id, item]));
  const showList = (list: ItemBlock[]) => {
    const own = list.flatMap((block) => byId.get(block.recommendation ?? "") ?? []);
    if (own.length === 0) return <PlainList blocks={list} />;
    return (
      <ol className="items">
        {own.map((item) => (
          <Item
            key={item.id}
            item={item}
            anchor={lastNameOf(item.id)}
            named={named}
            code={codeOf(item.id)}
            former={formerOf(item.id)}
          />
        ))}
      </ol>
    );
  };
  const views = {
    block: (block: Block) => (block.type === "paragraph" ? <Paragraph block={block} to={documentPath} /> : null),
    list: showList,
    container: ({ kind }: BlockContainer, children: ReactNode) => <div className={kind}>{children}</div>,
    inset: (children: ReactNode) => <div className="inset">{children}</div>,
  };
  return <Pieces blocks={blocks} views={views} />;
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
