import { languageProps } from "#lib/text/language";
import type { ReactNode } from "react";
import type { Block, HeadingBlock } from "#lib/records/text/block";
import { EditorNote } from "#components/page/editor-note";

/** Ranks the headings of a text on a page whose title is the first, by anchor, so that no level is left out: printed depths may skip. */
export function rankHeadings(blocks: readonly Block[]): ReadonlyMap<string, number> {
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

const tags = ["h2", "h3", "h4", "h5"] as const;

/** A heading of a text at a level of its page, with its anchor where it is the one place that has it. */
export function Heading({
  block,
  level,
  id,
  lang,
  children,
}: {
  block: HeadingBlock;
  level: number | undefined;
  id?: string;
  lang?: string | undefined;
  children: ReactNode;
}) {
  const Tag = tags[(level ?? 2) - 2] ?? "h6";
  return (
    <>
      <Tag id={id} {...languageProps(block.lang ?? lang)}>
        {children}
      </Tag>
      <EditorNote note={block.note} />
    </>
  );
}
