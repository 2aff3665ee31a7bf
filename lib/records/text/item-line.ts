import { z } from "zod";
import { ownContent } from "./block";

/** A piece of an item of several: a paragraph of its own (level 0), or an item of a list within it (level 1 and deeper), as printed. */
export const ItemLine = z.strictObject({
  level: z.int().min(0),
  /** Whether it is a further paragraph of the item of a list before it. */
  continued: z.literal(true).optional(),
  /** The number printed before it, where its list is numbered, or `written` at the head of its words. */
  marker: z.string().min(1).optional(),
  written: z.string().min(1).optional(),
  text: z.string().min(1),
  /** The same with the numbers of its footnotes, where it has any. */
  printed: z.string().min(1).optional(),
  ...ownContent,
});
export type ItemLine = z.infer<typeof ItemLine>;

/** Lays out the pieces of an item as plain text, as they stand in the document: a paragraph each, those of lists behind their marker. */
export function layOutLines(lines: readonly ItemLine[]): string {
  return lines
    .map(({ level, marker, written, continued, text }) => {
      if (level === 0) return text;
      const before = continued === true ? "  " : written === undefined ? `${marker ?? "•"} ` : "";
      return "  ".repeat(level - 1) + before + text;
    })
    .join("\n\n");
}
