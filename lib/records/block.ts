import { z } from "zod";

/** Text within a line, in the form of hast (https://github.com/syntax-tree/hast): text and a few elements. */
export type Phrasing =
  | { type: "text"; value: string }
  | { type: "element"; tagName: string; properties: Record<string, string>; children: Phrasing[] };
export const Phrasing: z.ZodType<Phrasing> = z.lazy(() =>
  z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("text"), value: z.string() }),
    z.strictObject({
      type: z.literal("element"),
      tagName: z.enum(["a", "em", "strong", "sup", "sub"]),
      properties: z.record(z.string(), z.string()),
      children: z.array(Phrasing),
    }),
  ]),
);

const common = {
  /** The fragment that points at it within its document: `p12` for numbered text, a word for a heading. */
  anchor: z.string().min(1),
  text: z.string().min(1),
  content: z.array(Phrasing),
  /** Identifier of the session it stands in, if any. */
  session: z.string().optional(),
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
  /** The number printed before the item, where the list is a numbered one. */
  ordinal: z.int().positive().optional(),
  recommendation: z.string().optional(),
  ...common,
});
export type ItemBlock = z.infer<typeof ItemBlock>;

/** A piece of a document in reading order. */
export const Block = z.discriminatedUnion("type", [HeadingBlock, ParagraphBlock, ItemBlock]);
export type Block = z.infer<typeof Block>;

/** The blocks that have a paragraph number and can be cited. */
export type NumberedBlock = ParagraphBlock | ItemBlock;
