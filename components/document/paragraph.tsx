import { languageProps } from "#lib/text/language";
import { buildAnchored } from "#lib/address/anchor";
import type { ItemBlock, ParagraphBlock } from "#lib/records/text/block";
import { EditorNote } from "#components/page/editor-note";
import { Link } from "#components/page/link";
import { Phrasing } from "./phrasing";

/** A numbered paragraph; its number hangs beside it and leads to `to`, or to itself; `lang` is the language of a text whose page does not say it. */
export function Paragraph({ block, to, lang }: { block: ParagraphBlock; to?: string; lang?: string | undefined }) {
  return (
    <>
      <p id={to === undefined ? block.anchor : undefined} {...languageProps(block.lang ?? lang)}>
        <ParagraphNumber anchor={block.anchor} to={to} />
        <Phrasing content={block.content} linkNames={to !== undefined} />
      </p>
      <EditorNote note={block.note} />
    </>
  );
}

/** The number of a paragraph, as a link to its permanent place. */
export function ParagraphNumber({ anchor, to }: { anchor: string; to?: string | undefined }) {
  const number = `¶${anchor.slice(1)}`;
  return to === undefined ? (
    <a className="hang" href={`#${anchor}`}>
      {number}
    </a>
  ) : (
    <Link className="hang" to={buildAnchored(to, anchor)}>
      {number}
    </Link>
  );
}

/** The number printed before an item of an ordinary list, or a bullet; nothing before a further paragraph of one, nor a written number. */
export function Marker({ block }: { block: Pick<ItemBlock, "marker" | "written" | "continued"> }) {
  const { marker = "•", written, continued } = block;
  return continued === true || written !== undefined ? null : <span className="marker">{marker}</span>;
}
