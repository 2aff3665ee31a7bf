import { pageOf } from "#lib/address/anchor";
import { buildPath } from "#lib/address/permalink";
import { languageProps } from "#lib/text/language";
import type { ReactNode } from "react";
import type { Recommendation } from "#lib/records/recommendation";
import type { ItemLine } from "#lib/records/text/item-line";
import { splitItems, splitRuns } from "#lib/records/text/list-levels";
import { Marker } from "#components/document/paragraph";
import { Words } from "#components/document/words";

/* It stands in the page itself, as items of several pieces are few, and a page without any shall not carry it. */
const look =
  ".words>:is(p,ul,ol)~*{margin-top:.4rem}.words :is(ul,ol){padding-left:1.5em}.words ul{list-style:'–  '}.words li{position:relative}";

interface Props {
  item: Recommendation;
  /** Whether the page has the notes that the words refer to. */
  here?: boolean;
  /** What stands at the head of the words: anchors of their wordings. */
  children?: ReactNode;
}

/** The words of an item: a paragraph, or its paragraphs and the lists within it as they were printed. */
export function ItemWords({ item, here = false, children }: Props) {
  const { lines, paragraph, written, lang } = item;
  if (lines === undefined)
    return (
      <p className="words" {...languageProps(lang)}>
        {children}
        <Line of={item} written={written} paragraph={paragraph} here={here} />
      </p>
    );
  return (
    <div className="words" {...languageProps(lang)}>
      <style href="words" precedence="words">
        {look}
      </style>
      {children}
      {showLines(lines, 0, (line) => (
        <Line of={line} written={line === lines[0] ? written : undefined} paragraph={paragraph} here={here} />
      ))}
    </div>
  );
}

interface LineProps {
  of: Pick<ItemLine, "text" | "content">;
  written: string | undefined;
  paragraph: string;
  here: boolean;
}

/* A number at the head of an item's words is read and copied with them; it is to be seen in the margin already. */
function Line({ of, written, paragraph, here }: LineProps) {
  const words = <Words of={of} notes={here ? "here" : buildPath(pageOf(paragraph))} without={written?.length ?? 0} />;
  return written === undefined ? (
    words
  ) : (
    <>
      <span className="visually-hidden">{written}</span>
      {words}
    </>
  );
}

/* White space between the pieces keeps their words apart for who copies them, and for the mark of a wording. */
function showLines(lines: readonly ItemLine[], level: number, show: (line: ItemLine) => ReactNode): ReactNode {
  return splitRuns(lines, level).map((run, at) =>
    run[0]?.level === level ? (
      <p key={at}>{show(run[0])} </p>
    ) : (
      <List key={at} items={splitItems(run, level + 1)} level={level + 1} show={show} />
    ),
  );
}

interface ListProps {
  items: ItemLine[][];
  level: number;
  show: (line: ItemLine) => ReactNode;
}

function List({ items, level, show }: ListProps) {
  const { marker, written } = items[0]?.[0] ?? {};
  const Tag = (marker ?? written) === undefined ? "ul" : "ol";
  return (
    <Tag>
      {items.map((item, at) => (
        <li key={at}>
          {marker === undefined ? null : <Marker block={item[0] ?? {}} />}
          {showLines(item, level, show)}
        </li>
      ))}
    </Tag>
  );
}
