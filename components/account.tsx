import type { Block, ItemBlock } from "#lib/records/block";
import type { Recommendation } from "#lib/records/recommendation";
import { groupBlocks } from "./block-groups";
import { Item } from "./item";
import { Marker, Paragraph } from "./paragraph";
import { Phrasing } from "./phrasing";

/** The text of a session in the report's order: numbered paragraphs, and its recommendations in full view. */
export function Account({ blocks, items, documentPath, named }: {
  blocks: Block[];
  items: Recommendation[];
  documentPath: string;
  named: string;
}) {
  const byId = new Map(items.map((item) => [item.id, item]));
  return groupBlocks(blocks).map((group) => {
    if (!Array.isArray(group)) return group.type === "heading" ? null : <Paragraph key={group.anchor} block={group} to={documentPath} />;
    const own = group.flatMap((block) => byId.get(block.recommendation ?? "") ?? []);
    return own.length === 0 ? (
      <PlainList key={group[0]?.anchor} blocks={group} />
    ) : (
      <ol className="items" key={group[0]?.anchor}>
        {own.map((item) => <Item key={item.id} item={item} anchor={item.id.split("/").at(-1) ?? ""} named={named} />)}
      </ol>
    );
  });
}

function PlainList({ blocks }: { blocks: ItemBlock[] }) {
  return (
    <ul className="listed">
      {blocks.map((block) => <li key={block.anchor}><Marker block={block} /> <Phrasing content={block.content} /></li>)}
    </ul>
  );
}
