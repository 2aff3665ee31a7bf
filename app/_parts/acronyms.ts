import { type Mark, startSection } from "#lib/acronyms/mark";
import type { Document } from "#lib/records/document";
import type { Recommendation } from "#lib/records/recommendation";
import type { Block } from "#lib/records/text/block";
import { mapContent } from "#lib/records/text/map-content";
import { acronyms, corpus } from "./built";

/** Marks the acronyms in blocks of a document, each at its first use below a heading of the first rank, and before the first of these. */
export function markAcronyms(document: Document, blocks: readonly Block[]): Block[] {
  let mark = startSection(acronyms, document);
  return blocks.map((block) => {
    if (block.type === "heading" && block.depth === 2) mark = startSection(acronyms, document);
    return markBlock(block, mark);
  });
}

/** Marks them in the text of a session and in its items, which stand within it. */
export function markAccount(
  document: Document,
  { blocks, items }: { blocks: readonly Block[]; items: readonly Recommendation[] },
): { blocks: Block[]; items: Recommendation[] } {
  const mark = startSection(acronyms, document);
  const byId = new Map(items.map((item) => [item.id, item]));
  const marked = blocks.map((block) => {
    const item = block.type === "item" ? byId.get(block.recommendation ?? "") : undefined;
    if (item === undefined) return markBlock(block, mark);
    byId.set(item.id, markWords(item, mark));
    return block;
  });
  return { blocks: marked, items: [...byId.values()] };
}

/** Marks them in the words of an item that stands alone. */
export function markItem(item: Recommendation): Recommendation {
  return markWords(item, startSection(acronyms, corpus.get("documents", item.document)));
}

/* Words in another language than their document's have other acronyms. */
function markBlock(block: Block, mark: Mark): Block {
  const isText = !["heading", "picture", "code"].includes(block.type);
  return isText && block.lang === undefined ? mapContent(block, mark) : block;
}

function markWords(item: Recommendation, mark: Mark): Recommendation {
  const markIn = <Words extends Pick<Recommendation, "text" | "content">>(words: Words): Words => ({
    ...words,
    content: mark(words.content ?? [{ type: "text", value: words.text }]),
  });
  return item.lines === undefined ? markIn(item) : { ...item, lines: item.lines.map(markIn) };
}
