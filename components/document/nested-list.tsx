import { Fragment, type ReactNode } from "react";
import type { ItemBlock, SetBlock } from "#lib/records/text/block";
import { splitItems, splitRuns } from "#lib/records/text/list-levels";

/** A line of a list: words of an item, or what stands within an item in a form of its own, as it is shown. */
export type ListLine = ItemBlock | { block: SetBlock; shown: ReactNode };

interface Props {
  lines: readonly ListLine[];
  /** Shows words in the element that they stand in: an item of one line, or a paragraph of an item of several. */
  showWords: (block: ItemBlock, element: "li" | "p") => ReactNode;
  className?: string | undefined;
}

/* How far the numbers of paragraphs hang beside what stands further in; it stands in the page itself, as few lists have lists within them. */
const indents = [2, 3, 4, 5, 6].map(
  (level) => `${Array.from({ length: level }, () => ".listed").join(" ")} .hang{right:calc(100% + ${level * 2.25}rem)}`,
);
const look = `.listed .listed,.listed :is(p,.set)+*{margin-top:.8rem}@media(max-width:55.99rem){.listed .listed{margin-left:1.5rem}}@media(min-width:56rem){.listed p{position:relative}${indents.join("")}}`;

/** A list as it was printed, the lists within its items within them; an item of several pieces holds each. */
export function NestedList(props: Props) {
  const lines = props.lines.map(placeLine);
  const isSimple = lines.every(({ level, continued }) => level === 1 && continued !== true);
  return (
    <>
      {isSimple || props.className === undefined ? null : (
        <style href="listed" precedence="words">
          {look}
        </style>
      )}
      <Level {...props} lines={lines} level={1} />
    </>
  );
}

/** A line, and where it stands. */
interface PlacedLine {
  line: ListLine;
  level: number;
  continued: true | undefined;
}

function placeLine(line: ListLine): PlacedLine {
  const { level = 1, continued } = "type" in line ? line : line.block;
  return { line, level, continued };
}

type LevelProps = Omit<Props, "lines"> & { lines: readonly PlacedLine[]; level: number };

function Level({ lines, level, showWords, className }: LevelProps) {
  const List = lines.some((each) => each.level === level && markerOf(each) !== undefined) ? "ol" : "ul";
  return (
    <List className={className}>
      {splitItems(lines, level).map((item) => {
        const [only, ...others] = item;
        if (only === undefined) return null;
        if (others.length === 0 && only.level === level && "type" in only.line) return showWords(only.line, "li");
        return (
          <li key={keyOf(only)}>
            {splitRuns(item, level).map((run) => (
              <Run key={run.map(keyOf).join(" ")} lines={run} {...{ level, showWords, className }} />
            ))}
          </li>
        );
      })}
    </List>
  );
}

function Run({ lines, level, ...props }: LevelProps) {
  const [first] = lines;
  if (first === undefined) return null;
  if (first.level > level) return <Level {...props} lines={lines} level={level + 1} />;
  return <Fragment>{"type" in first.line ? props.showWords(first.line, "p") : first.line.shown}</Fragment>;
}

function markerOf({ line }: PlacedLine): string | undefined {
  return "type" in line ? line.marker : undefined;
}

function keyOf({ line }: PlacedLine): string {
  return ("type" in line ? line : line.block).anchor;
}
