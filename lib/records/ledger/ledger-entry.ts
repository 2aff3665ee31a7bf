import { z } from "zod";

/** One identifier ever issued, what kind of thing it names, its address within the site, and the fingerprint of the words it was issued for. */
export const LedgerEntry = z.strictObject({
  id: z.string(),
  kind: z.enum([
    "event",
    "session",
    "recommendation",
    "document",
    "part",
    "section",
    "paragraph",
    "wording",
    "quotation",
    "pair",
    "fact",
    "person",
    "organization",
    "term",
  ]),
  address: z.string().startsWith("/"),
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

/**
 * `content/permalinks.json`: every identifier ever published, paragraphs in reading order and all else as issued; an entry is never
 * removed or changed. What its words became since stands in the corrections.
 */
export const Ledger = z.array(LedgerEntry);
export type Ledger = z.infer<typeof Ledger>;
