import type { Block, HeadingBlock, Phrasing } from "./block";
import type { Document } from "#lib/records/document";

/** A section of a document: its heading, what stands below it but footnotes, and the footnotes that its words refer to. */
export interface Section {
  heading: HeadingBlock;
  blocks: Block[];
  notes: Block[];
}

/** Finds a section by its part and its heading's anchor; it ends at the next heading of the same or lesser depth. */
export function findSection(document: Pick<Document, "blocks">, part: string, anchor: string): Section | undefined {
  const start = document.blocks.findIndex(
    (block) => block.type === "heading" && block.part === part && block.anchor === anchor,
  );
  const heading = document.blocks[start];
  if (heading?.type !== "heading") return undefined;
  const after = document.blocks.slice(start + 1);
  const end = after.findIndex(
    (block) => block.part !== part || (block.type === "heading" && block.depth <= heading.depth),
  );
  const blocks = (end === -1 ? after : after.slice(0, end)).filter((block) => block.container?.kind !== "note");
  return { heading, blocks, notes: findNotes([heading, ...blocks], document.blocks) };
}

/** Finds the footnotes that the words of some blocks refer to, among all blocks of their document, in its order. */
export function findNotes(blocks: readonly Block[], all: readonly Block[]): Block[] {
  const marks = new Set(blocks.flatMap((block) => findNoteMarks(block.content)));
  return all.filter(({ container }) => container?.kind === "note" && marks.has(container.name ?? ""));
}

/** Finds the names of the footnotes whose numbers stand in words. */
export function findNoteMarks(content: readonly Phrasing[]): string[] {
  return content.flatMap((each) => {
    if (each.type === "text") return [];
    const [, mark] = /^#note-(.+)$/.exec(each.properties["href"] ?? "") ?? [];
    return mark === undefined ? findNoteMarks(each.children) : [mark];
  });
}
