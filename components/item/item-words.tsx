import { languageProps } from "#lib/text/language";
import type { ReactNode } from "react";
import type { Recommendation } from "#lib/records/recommendation";
import type { ItemLine } from "#lib/records/text/item-line";
import { Marker } from "#components/document/paragraph";
import { NotedText } from "./noted-words";

/* It stands in the page itself, as items of several pieces are few, and a page without any shall not carry it. */
const look =
  ".words>*+*{margin-top:.4rem}.words :is(ul,ol){padding-left:1.5em}.words ul{list-style:'–  '}.words li{position:relative}";

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

type Words = Pick<ItemLine, "text" | "printed">;

/* A number at the head of an item's words is read and copied with them; it is to be seen in the margin already. */
function Line({ of, written, ...props }: { of: Words; written: string | undefined; paragraph: string; here: boolean }) {
  if (written === undefined) return <NotedText of={of} {...props} />;
  const rest = ({ text, printed }: Words) => ({
    text: text.slice(written.length),
    printed: printed?.slice(written.length),
  });
  return (
    <>
      <span className="visually-hidden">{written}</span>
      <NotedText of={rest(of)} {...props} />
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

/** Parts lines at those of a level: each alone, and those that are deeper between them together. */
function splitRuns(lines: readonly ItemLine[], level: number): ItemLine[][] {
  const runs: ItemLine[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (line.level > level && last?.[0] !== undefined && last[0].level > level) last.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** Parts the lines of a list into its items; a further paragraph of one goes with it. */
function splitItems(lines: readonly ItemLine[], level: number): ItemLine[][] {
  const items: ItemLine[][] = [];
  for (const line of lines) {
    const isNext = line.level === level && line.continued !== true;
    if (isNext || items.length === 0) items.push([line]);
    else items.at(-1)?.push(line);
  }
  return items;
}
