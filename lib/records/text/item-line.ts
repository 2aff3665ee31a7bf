import { z } from "zod";

/** A piece of an item of several: a paragraph of its own (level 0), or an item of a list within it (level 1 and deeper), as printed. */
export const ItemLine = z.strictObject({
  level: z.int().min(0),
  /** The number printed before it, where its list is numbered. */
  marker: z.string().min(1).optional(),
  text: z.string().min(1),
  /** The same with the numbers of its footnotes, where it has any. */
  printed: z.string().min(1).optional(),
});
export type ItemLine = z.infer<typeof ItemLine>;

/** Lays out the pieces of an item as plain text, as they stand in the document: a line each, those of lists behind their marker. */
export function layOutLines(lines: readonly ItemLine[]): string {
  return lines
    .map(({ level, marker = "•", text }) => (level === 0 ? text : `${"  ".repeat(level - 1)}${marker} ${text}`))
    .join("\n");
}
