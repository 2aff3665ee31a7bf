import { languageProps } from "#lib/text/language";
import { lastNameOf } from "#lib/address/name";
import type { Block, ItemBlock } from "#lib/records/text/block";
import { buildPath } from "#lib/address/permalink";
import { Link } from "#components/page/link";
import { NestedList } from "./nested-list";
import { Marker, Paragraph, ParagraphNumber } from "./paragraph";
import { Phrasing } from "./phrasing";
import { Pieces, type PieceViews } from "./pieces";
import { SetText } from "./set-text";

/**
 * Blocks of a document on a page that is not the document's: every number leads to the paragraph at `home`, and every
 * recommendation to its own page.
 */
export function Excerpt({ blocks, home, lang }: { blocks: Block[]; home: string; lang?: string | undefined }) {
  const views: PieceViews = {
    block: (block) => (block.type === "heading" ? null : <Paragraph block={block} to={home} />),
    set: (piece) => <SetText {...piece} to={home} />,
    list: (lines) => (
      <NestedList lines={lines} showWords={(block, element) => showItem(block, element, home)} className="listed" />
    ),
    container: ({ kind }, children) => <div className={kind}>{children}</div>,
    inset: (children) => children,
  };
  return (
    <div className="text excerpt" {...languageProps(lang)}>
      <Pieces blocks={blocks} views={views} />
    </div>
  );
}

function showItem(block: ItemBlock, Element: "li" | "p", home: string) {
  return (
    <Element key={block.anchor} {...languageProps(block.lang)}>
      <ParagraphNumber anchor={block.anchor} to={home} />
      {block.recommendation === undefined ? (
        <Marker block={block} />
      ) : (
        <Link to={buildPath(block.recommendation)} className="marker">
          {lastNameOf(block.recommendation)}
        </Link>
      )}{" "}
      <Phrasing content={block.content} />
    </Element>
  );
}
