import { languageProps } from "#lib/text/language";
import { lastNameOf } from "#lib/address/name";
import type { ReactNode } from "react";
import type { Block, BlockContainer, HeadingBlock, ItemBlock } from "#lib/records/text/block";
import { buildPath } from "#lib/address/permalink";
import { EditorNote } from "#components/page/editor-note";
import type { FaultsByBlock } from "#components/page/fault-notes";
import { Link } from "#components/page/link";
import { Heading, rankHeadings } from "./heading";
import { NestedList } from "./nested-list";
import { Note } from "./note";
import { Marker, Paragraph, ParagraphNumber } from "./paragraph";
import { Phrasing } from "./phrasing";
import { Pieces, type PieceViews } from "./pieces";
import { SetText } from "./set-text";

interface Props {
  blocks: Block[];
  lang?: string | undefined;
  faults?: FaultsByBlock;
}

/** A document, or a part of one, in full: headings, numbered paragraphs and lists, each with its anchor. */
export function DocumentText({ blocks, lang, faults }: Props) {
  const levels = rankHeadings(blocks);
  const views: PieceViews = {
    block: (block) =>
      block.type === "paragraph" ? (
        <Paragraph block={block} />
      ) : (
        <OwnHeading block={block} level={levels.get(block.anchor)} />
      ),
    set: (piece) => <SetText {...piece} linkNames={false} anchorOf={anchorOfItem(piece.block)} />,
    list: (lines) => <NestedList lines={lines} showWords={showItem} className="listed" />,
    container: (container, children) => <Container container={container}>{children}</Container>,
    inset: (children) => (
      <aside className="inset" aria-label="Inset">
        {children}
      </aside>
    ),
  };
  return (
    <div className="text" {...languageProps(lang)}>
      <Pieces blocks={blocks} views={views} faults={faults} />
    </div>
  );
}

function Container({ container, children }: { container: BlockContainer; children: ReactNode }) {
  const { kind, name } = container;
  if (kind === "quotation")
    return (
      <blockquote className="pull" id={name}>
        {children}
      </blockquote>
    );
  if (kind === "blockquote") return <blockquote className={kind}>{children}</blockquote>;
  if (kind === "pair")
    return (
      <div className="pair" id={name}>
        {children}
      </div>
    );
  if (kind === "note" && name !== undefined) return <Note name={name}>{children}</Note>;
  return <div className={kind}>{children}</div>;
}

function OwnHeading({ block, level }: { block: HeadingBlock; level: number | undefined }) {
  const own = block.session !== undefined && lastNameOf(block.session) === block.anchor ? block.session : undefined;
  const words = <Phrasing content={block.content} linkNames={false} />;
  return (
    <Heading block={block} level={level} id={block.anchor}>
      {own === undefined ? words : <Link to={buildPath(own)}>{words}</Link>}
    </Heading>
  );
}

/** Outside a session the place of an item in context is here. */
function anchorOfItem({ session }: Block) {
  return (recommendation: string) => (session === undefined ? lastNameOf(recommendation) : undefined);
}

function showItem(block: ItemBlock, Element: "li" | "p") {
  return (
    <Element key={block.anchor} id={block.anchor} {...languageProps(block.lang)}>
      <ParagraphNumber anchor={block.anchor} />
      <ItemMarker block={block} /> <ItemWords block={block} />
      <EditorNote note={block.note} />
    </Element>
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
