import { z } from "zod";

/** Text within a block, in the form of hast (https://github.com/syntax-tree/hast): text and a few elements; `br`, which holds nothing, ends a line. */
export type Phrasing =
  | { type: "text"; value: string }
  | { type: "element"; tagName: string; properties: Record<string, string>; children: Phrasing[] };
export const Phrasing: z.ZodType<Phrasing> = z.lazy(() =>
  z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("text"), value: z.string() }),
    z.strictObject({
      type: z.literal("element"),
      tagName: z.enum(["a", "em", "strong", "sup", "sub", "code", "span", "br"]),
      properties: z.record(z.string(), z.string()),
      children: z.array(Phrasing),
    }),
  ]),
);

/** The words of a record as they are printed, with emphasis, links, numbers of footnotes and broken lines, where they have any: beside `text`, which is plain. */
export const ownContent = { content: z.array(Phrasing).min(1).optional() };

/** The class of a link of a document to what the portal holds, by which it is told from a name that a mark links. */
export const referenceClass = "reference";

/** Tells whether what a document links to is within the portal, and no address outside it. */
export function isReference(href: string): boolean {
  return !/^(?:https?|mailto|tel):/iu.test(href);
}

/** What marks a piece of text off from the running text. */
export const ContainerKind = z.enum(["caption", "quotation", "pair", "links", "note", "blockquote"]);
export type ContainerKind = z.infer<typeof ContainerKind>;

/** A container that a block belongs to: its kind, its number in the document, and its own anchor or label if it has one. */
export const BlockContainer = z.strictObject({
  kind: ContainerKind,
  number: z.int().positive(),
  name: z.string().optional(),
});
export type BlockContainer = z.infer<typeof BlockContainer>;

const common = {
  /** The fragment that points at it within its document: `p12` for numbered text, a word for a heading. */
  anchor: z.string().min(1),
  text: z.string().min(1),
  /** The same with the numbers of its footnotes, where it has any: the words under which the ledger knows it. */
  printed: z.string().min(1).optional(),
  content: z.array(Phrasing),
  /** The language of its words, where it is not that of the document. */
  lang: z.string().min(2).optional(),
  /** Its scope: identifier of the session that it belongs to, or, as `about`, of the session that it gives another account of. */
  session: z.string().optional(),
  about: z.string().optional(),
  /** Name of its part of the document, where the document has parts. */
  part: z.string().optional(),
  /** The marked-off piece of text it belongs to, if any; an inset may hold others. */
  container: BlockContainer.optional(),
  inset: z.int().positive().optional(),
  /** What the portal, not the document, says of it: where the source is wrong, or differs from another document. */
  note: z.string().min(1).optional(),
  /** Whether the document has a rule above it. */
  ruled: z.literal(true).optional(),
  line: z.int().positive(),
};

/** A heading of a document. */
export const HeadingBlock = z.strictObject({ type: z.literal("heading"), depth: z.int().min(2).max(6), ...common });
export type HeadingBlock = z.infer<typeof HeadingBlock>;

/** A numbered paragraph of a document. */
export const ParagraphBlock = z.strictObject({ type: z.literal("paragraph"), ...common });
export type ParagraphBlock = z.infer<typeof ParagraphBlock>;

/** A list item of a document, numbered like a paragraph; `list` counts the lists of the document from one. */
export const ItemBlock = z.strictObject({
  type: z.literal("item"),
  list: z.int().positive(),
  /** Level of nesting of its list; the outermost is 1. */
  level: z.int().positive().default(1),
  /** The number printed before the item, as printed ("13.", "2)"), where its list is numbered in Markdown. */
  marker: z.string().min(1).optional(),
  /** The number at the head of its words ("1.2", "(a)", "Finding 5:"), of which it is a part, where Markdown has none. */
  written: z.string().min(1).optional(),
  /** Whether it is a further paragraph of the item before it, or what the item says after a list within it. */
  continued: z.literal(true).optional(),
  recommendation: z.string().optional(),
  wording: z.string().optional(),
  ...common,
});
export type ItemBlock = z.infer<typeof ItemBlock>;

/** Where a block with a form of its own stands within an item of a list: at which level, and whether other pieces of the item stand before it. */
const inItem = { level: z.int().positive().optional(), continued: z.literal(true).optional() };

/** A cell of a table: its words, empty where it has none, and the item that it is, by identifier, if it is one. */
export const TableCell = z.strictObject({
  text: z.string(),
  content: z.array(Phrasing),
  recommendation: z.string().optional(),
});
export type TableCell = z.infer<typeof TableCell>;

/** A table of a document, numbered as a whole: how its columns are aligned, their heads, and its rows. */
export const TableBlock = z.strictObject({
  type: z.literal("table"),
  align: z.array(z.enum(["left", "right", "center"]).nullable()),
  header: z.array(TableCell),
  rows: z.array(z.array(TableCell)),
  ...inItem,
  ...common,
});
export type TableBlock = z.infer<typeof TableBlock>;

/** A picture of a document, numbered; its `text` is what the editor says that it shows, and no words of the document. */
export const PictureBlock = z.strictObject({
  type: z.literal("picture"),
  /** Path of the file from the project's root, what identifies its bytes, and its size in pixels. */
  file: z.string().min(1),
  hash: z.string().min(1),
  width: z.int().positive(),
  height: z.int().positive(),
  ...inItem,
  ...common,
});
export type PictureBlock = z.infer<typeof PictureBlock>;

/** Code of a document, numbered, as it is written; `language` where the document says it. */
export const CodeBlock = z.strictObject({
  type: z.literal("code"),
  language: z.string().min(1).optional(),
  value: z.string().min(1),
  ...inItem,
  ...common,
});
export type CodeBlock = z.infer<typeof CodeBlock>;

/** A list of terms, numbered as a whole, each with what it means. */
export const DefinitionsBlock = z.strictObject({
  type: z.literal("definitions"),
  entries: z.array(z.strictObject({ term: z.array(Phrasing), descriptions: z.array(z.array(Phrasing)) })),
  ...inItem,
  ...common,
});
export type DefinitionsBlock = z.infer<typeof DefinitionsBlock>;

/** Text whose lines are kept, such as verse or an address, numbered as a whole: its stanzas, each with its lines. */
export const LinesBlock = z.strictObject({
  type: z.literal("lines"),
  stanzas: z.array(z.array(z.array(Phrasing))),
  ...inItem,
  ...common,
});
export type LinesBlock = z.infer<typeof LinesBlock>;

/** A piece of a document in reading order. */
export const Block = z.discriminatedUnion("type", [
  HeadingBlock,
  ParagraphBlock,
  ItemBlock,
  TableBlock,
  PictureBlock,
  CodeBlock,
  DefinitionsBlock,
  LinesBlock,
]);
export type Block = z.infer<typeof Block>;

/** The blocks that have a paragraph number and can be cited. */
export type NumberedBlock = Exclude<Block, HeadingBlock>;

/** The numbered blocks that are no running text: they have a form of their own, and may have a caption. */
export type SetBlock = Exclude<NumberedBlock, ParagraphBlock | ItemBlock>;

/** Tells a block with a form of its own from headings and running text. */
export function isSet(block: Block): block is SetBlock {
  return block.type !== "heading" && block.type !== "paragraph" && block.type !== "item";
}

/** Tells whether a block is an item, or a table that has it in a cell. */
export function holdsItem(block: Block, id: string): boolean {
  if (block.type === "item") return block.recommendation === id;
  return block.type === "table" && block.rows.flat().some((cell) => cell.recommendation === id);
}
