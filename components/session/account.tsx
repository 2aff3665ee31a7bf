import { languageProps } from "#lib/text/language";
import { lastNameOf } from "#lib/address/name";
import type { ReactNode } from "react";
import type { Block, BlockContainer, HeadingBlock, ItemBlock, ParagraphBlock } from "#lib/records/text/block";
import type { Recommendation } from "#lib/records/recommendation";
import { Heading, rankHeadings } from "#components/document/heading";
import { type ListLine, NestedList } from "#components/document/nested-list";
import { Note } from "#components/document/note";
import { Marker, Paragraph } from "#components/document/paragraph";
import { Phrasing } from "#components/document/phrasing";
import { Pieces } from "#components/document/pieces";
import { type SetPiece, SetText } from "#components/document/set-text";
import type { FaultsByBlock } from "#components/page/fault-notes";

interface Props {
  blocks: Block[];
  items: Recommendation[];
  /** Shows one of them in its list. */
  itemOf: (item: Recommendation) => ReactNode;
  /** What stands above the first of them, for those who go from heading to heading. */
  heading?: string | undefined;
  /** The language of the document, where that is not the portal's. */
  lang?: string | undefined;
  documentPath: string;
  faults?: FaultsByBlock;
}

/** The text of a session in the report's order: numbered paragraphs, and its recommendations in full view. */
export function Account({ blocks, items, itemOf, heading, lang, documentPath, faults }: Props) {
  const byId = new Map(items.map((item) => [item.id, item]));
  const showList = (lines: ListLine[]) => {
    const own = lines.flatMap((line) => ("type" in line ? (byId.get(line.recommendation ?? "") ?? []) : []));
    return own.length > 0 ? (
      <>
        {heading === undefined || own[0] !== items[0] ? null : <h2 className="visually-hidden">{heading}</h2>}
        <ol className="items">{own.map(itemOf)}</ol>
      </>
    ) : (
      <NestedList lines={lines} showWords={(block, element) => showItem(block, element, lang)} className="listed" />
    );
  };
  const levels = rankHeadings(blocks);
  const views = {
    block: (block: HeadingBlock | ParagraphBlock) =>
      block.type === "paragraph" ? (
        <Paragraph block={block} to={documentPath} lang={lang} />
      ) : (
        <Heading block={block} level={levels.get(block.anchor)} id={anchorOfHeading(block.anchor)} lang={lang}>
          <Phrasing content={block.content} linkNames={false} />
        </Heading>
      ),
    set: (piece: SetPiece) => <SetText {...piece} lang={lang} to={documentPath} anchorOf={lastNameOf} />,
    list: showList,
    container: showContainer,
    inset: (children: ReactNode) => <div className="inset">{children}</div>,
  };
  return <Pieces blocks={blocks} views={views} faults={faults} />;
}

/** Builds the anchor of a heading within a session, whose own is that of the document: here another thing may have the name. */
export function anchorOfHeading(anchor: string): string {
  return `section-${anchor}`;
}

function showContainer({ kind, name }: BlockContainer, children: ReactNode) {
  return kind === "note" && name !== undefined ? (
    <Note name={name}>{children}</Note>
  ) : kind === "blockquote" ? (
    <blockquote className={kind}>{children}</blockquote>
  ) : (
    <div className={kind}>{children}</div>
  );
}

function showItem(block: ItemBlock, Element: "li" | "p", lang: string | undefined) {
  return (
    <Element key={block.anchor} {...languageProps(block.lang ?? lang)}>
      <Marker block={block} /> <Phrasing content={block.content} />
    </Element>
  );
}
