import { Fragment, type ReactNode } from "react";
import type { SetBlock } from "#lib/records/text/block";
import { languageProps } from "#lib/text/language";
import { EditorNote } from "#components/page/editor-note";
import { ContentPicture } from "./content-picture";
import { ContentTable } from "./content-table";
import { ParagraphNumber } from "./paragraph";
import { Phrasing } from "./phrasing";

/** A block with a form of its own as it stands in the text: with its caption, if it has one. */
export interface SetPiece {
  block: SetBlock;
  caption: ReactNode;
  isAbove: boolean;
}

interface Props extends SetPiece {
  /** The language of the text around, where the page says another. */
  lang?: string | undefined;
  /** The page that its number leads to; where there is none, this page, which has its anchor. */
  to?: string;
  /** Off where the text has no numbers. */
  isNumbered?: boolean;
  linkNames?: boolean;
  anchorOf?: (recommendation: string) => string | undefined;
}

/** A table, picture, code, definitions or lines of a text, numbered like a paragraph. */
export function SetText({ block, caption, isAbove, lang, to, isNumbered = true, linkNames = true, anchorOf }: Props) {
  const captionId = caption === undefined ? undefined : `caption-${block.anchor}`;
  const figcaption = <figcaption id={captionId}>{caption}</figcaption>;
  const body = (
    <div
      className={`set set-${block.type}${isWide(block) ? " wide" : ""}`}
      id={idOf(block, to, isNumbered)}
      {...languageProps(block.lang ?? lang)}
    >
      {isNumbered ? <ParagraphNumber anchor={block.anchor} to={to} /> : null}
      {block.type === "table" ? (
        <ContentTable
          block={block}
          labelledBy={captionId}
          linkNames={linkNames}
          anchorOf={anchorOf ?? (() => undefined)}
        />
      ) : (
        <Body block={block} linkNames={linkNames} />
      )}
    </div>
  );
  return (
    <>
      {caption === undefined ? (
        body
      ) : (
        <figure className="captioned">
          {isAbove ? figcaption : null}
          {body}
          {isAbove ? null : figcaption}
        </figure>
      )}
      <EditorNote note={block.note} />
    </>
  );
}

function idOf({ anchor }: SetBlock, to: string | undefined, isNumbered: boolean): string | undefined {
  return to === undefined && isNumbered ? anchor : undefined;
}

/* More columns than a column of text has room for. */
function isWide(block: SetBlock): boolean {
  return block.type === "table" && block.header.length > 3;
}

function Body({ block, linkNames }: { block: Exclude<SetBlock, { type: "table" }>; linkNames: boolean }) {
  switch (block.type) {
    case "picture":
      return <ContentPicture block={block} />;
    case "code":
      return (
        // Who has no mouse moves it sideways by the keys.
        <pre tabIndex={0} role="group" aria-label={block.language === undefined ? "Code" : `Code, ${block.language}`}>
          <code>{block.value}</code>
        </pre>
      );
    case "definitions":
      return <Definitions block={block} linkNames={linkNames} />;
    case "lines":
      return block.stanzas.map((lines, at) => (
        <p key={at}>
          {lines.map((line, index) => (
            <Fragment key={index}>
              {index === 0 ? null : "\n"}
              <span className="line">
                <Phrasing content={line} linkNames={linkNames} />
              </span>
            </Fragment>
          ))}
        </p>
      ));
  }
}

function Definitions({ block, linkNames }: { block: Extract<SetBlock, { type: "definitions" }>; linkNames: boolean }) {
  return (
    <dl>
      {block.entries.map(({ term, descriptions }, at) => (
        <div key={at}>
          <dt>
            <Phrasing content={term} linkNames={linkNames} />
          </dt>
          {descriptions.map((description, index) => (
            <dd key={index}>
              <Phrasing content={description} linkNames={linkNames} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
