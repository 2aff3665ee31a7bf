import type { Block, HeadingBlock, ItemBlock } from "#lib/records/block";
import { buildPath } from "#lib/records/permalink";
import { groupBlocks } from "./block-groups";
import { Link } from "./link";
import { Marker, Paragraph, ParagraphNumber } from "./paragraph";
import { Phrasing } from "./phrasing";

/** A document in full: headings, numbered paragraphs and lists, each with its anchor. */
export function DocumentText({ blocks }: { blocks: Block[] }) {
  return (
    <div className="text">
      {groupBlocks(blocks).map((group) => {
        if (Array.isArray(group)) return <ItemList key={group[0]?.anchor} blocks={group} />;
        return group.type === "heading" ? <Heading key={group.anchor} block={group} /> : <Paragraph key={group.anchor} block={group} />;
      })}
    </div>
  );
}

function Heading({ block }: { block: HeadingBlock }) {
  const Tag = block.depth === 2 ? "h2" : block.depth === 3 ? "h3" : "h4";
  const own = block.session !== undefined && block.session.endsWith(`/${block.anchor}`) ? block.session : undefined;
  return (
    <Tag id={block.anchor}>{own === undefined ? block.text : <Link to={buildPath(own)}>{block.text}</Link>}</Tag>
  );
}

function ItemList({ blocks }: { blocks: ItemBlock[] }) {
  const List = blocks[0]?.ordinal === undefined ? "ul" : "ol";
  return (
    <List className="listed">
      {blocks.map((block) => (
        <li key={block.anchor} id={block.anchor}>
          <ParagraphNumber anchor={block.anchor} />
          {block.recommendation === undefined ? <Marker block={block} /> : <RecommendationLink id={block.recommendation} />}{" "}
          <Phrasing content={block.content} linkNames={false} />
        </li>
      ))}
    </List>
  );
}

function RecommendationLink({ id }: { id: string }) {
  return <Link to={buildPath(id)} className="marker">{id.split("/").at(-1)}</Link>;
}
