import { lastNameOf } from "#lib/address/name";
import type { ReactNode } from "react";
import type { Block, BlockContainer, HeadingBlock, ItemBlock } from "#lib/records/text/block";
import { buildPath } from "#lib/address/permalink";
import { EditorNote } from "#components/page/editor-note";
import { Link } from "#components/page/link";
import { Marker, Paragraph, ParagraphNumber } from "./paragraph";
import { Phrasing } from "./phrasing";
import { Pieces, type PieceViews } from "./pieces";

/** A document, or a part of one, in full: headings, numbered paragraphs and lists, each with its anchor. */
export function DocumentText({ blocks }: { blocks: Block[] }) {
  const levels = rankHeadings(blocks);
  const views: PieceViews = {
    block: (block) =>
      block.type === "paragraph" ? (
        <Paragraph block={block} />
      ) : (
        <Heading block={block} level={levels.get(block.anchor) ?? 2} />
      ),
    list: (items) => <ItemList items={items} />,
    container: (container, children) => <Container container={container}>{children}</Container>,
    inset: (children) => (
      <aside className="inset" aria-label="Inset">
        {children}
      </aside>
    ),
  };
  return (
    <div className="text">
      <Pieces blocks={blocks} views={views} />
    </div>
  );
}

/** The level of each heading on a page whose title is the first, so that none is left out: printed depths may skip. */
function rankHeadings(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const open: number[] = [];
  const levels = new Map<string, number>();
  for (const block of blocks) {
    if (block.type !== "heading") continue;
    while ((open.at(-1) ?? 0) >= block.depth) open.pop();
    open.push(block.depth);
    levels.set(block.anchor, open.length + 1);
  }
  return levels;
}

function Container({ container, children }: { container: BlockContainer; children: ReactNode }) {
  const { kind, name } = container;
  if (kind === "quotation")
    return (
      <blockquote className="pull" id={name}>
        {children}
      </blockquote>
    );
  if (kind === "pair")
    return (
      <div className="pair" id={name}>
        {children}
      </div>
    );
  if (kind === "note" && name !== undefined) {
    return (
      <div className="note" id={`note-${name}`}>
        <a href={`#ref-${name}`} aria-label={`Back to the text of note ${name}`}>
          {name}
        </a>{" "}
        {children}
      </div>
    );
  }
  return <div className={kind}>{children}</div>;
}

const tags = ["h2", "h3", "h4", "h5"] as const;

function Heading({ block, level }: { block: HeadingBlock; level: number }) {
  const Tag = tags[level - 2] ?? "h6";
  const own = block.session !== undefined && lastNameOf(block.session) === block.anchor ? block.session : undefined;
  const words = <Phrasing content={block.content} linkNames={false} />;
  return (
    <>
      <Tag id={block.anchor}>{own === undefined ? words : <Link to={buildPath(own)}>{words}</Link>}</Tag>
      <EditorNote note={block.note} />
    </>
  );
}

function ItemList({ items }: { items: ItemBlock[] }) {
  const List = items[0]?.ordinal === undefined ? "ul" : "ol";
  return (
    <List className="listed">
      {items.map((block) => (
        <li key={block.anchor} id={block.anchor} className={block.level > 1 ? "inner" : undefined}>
          <ParagraphNumber anchor={block.anchor} />
          <ItemMarker block={block} /> <ItemWords block={block} />
          <EditorNote note={block.note} />
        </li>
      ))}
    </List>
  );
}

/** A recommendation or wording is marked by its own name, which leads to its page; any other item as printed. */
function ItemMarker({ block }: { block: ItemBlock }) {
  const own = block.recommendation ?? block.wording;
  if (own === undefined) return <Marker block={block} />;
  const name = lastNameOf(own);
  return (
    <Link to={buildPath(own)} className="marker">
      {name}
    </Link>
  );
}

/** The words of an item; outside a session a recommendation's place in context is here, and they bear its anchor. */
function ItemWords({ block }: { block: ItemBlock }) {
  const words = <Phrasing content={block.content} linkNames={false} />;
  return block.recommendation === undefined || block.session !== undefined ? (
    words
  ) : (
    <span id={lastNameOf(block.recommendation)}>{words}</span>
  );
}
