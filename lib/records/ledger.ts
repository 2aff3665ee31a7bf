import { z } from "zod";

/** One identifier ever issued, what kind of thing it names, and the fingerprint of its words. */
export const LedgerEntry = z.strictObject({
  id: z.string(),
  kind: z.enum(["event", "session", "recommendation", "document", "part", "section", "paragraph", "wording", "quotation", "pair", "fact", "person", "organization", "term"]),
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

/** `content/permalinks.json`: every identifier ever published, paragraphs in reading order and all else as issued; entries are never removed. */
export const Ledger = z.array(LedgerEntry);
export type Ledger = z.infer<typeof Ledger>;
