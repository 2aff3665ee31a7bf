import { z } from "zod";
import { LedgerEntry } from "#lib/records/ledger/ledger-entry";
import { Declared } from "#lib/records/ledger/sealed-state";

/** A message about the content: where, what is wrong, and what to do. */
export const ReceiptMessage = z.strictObject({
  path: z.string().min(1),
  /** Counted from one. */
  line: z.int().positive(),
  column: z.int().positive(),
  /** The name of its rule, under which the page "When the build stops" has it. */
  rule: z.string().min(1),
  reason: z.string().min(1),
  note: z.string().min(1).optional(),
  /** A warning stops nothing. */
  grade: z.enum(["error", "warning"]),
});
export type ReceiptMessage = z.infer<typeof ReceiptMessage>;

/** Who or what is named for the first time, and of whom the name may be another spelling. */
export const NewName = z.strictObject({
  collection: z.enum(["people", "organizations"]),
  name: z.string().min(1),
  near: z.strictObject({ id: z.string().min(1), name: z.string().min(1) }).optional(),
});
export type NewName = z.infer<typeof NewName>;

/** An item that is shown by another number than at the last seal; its identifier and its links stay. */
export const Renumbered = z.strictObject({ id: z.string(), label: z.string(), before: z.int(), now: z.int() });
export type Renumbered = z.infer<typeof Renumbered>;

/** A field beside the words that a sealed record has otherwise than at the last seal; empty where it has it not. */
export const ChangedField = z.strictObject({ id: z.string(), field: z.string(), before: z.string(), now: z.string() });
export type ChangedField = z.infer<typeof ChangedField>;

/** A search of the portal's own list whose first five hits are others than at the last seal. */
export const ChangedSearch = z.strictObject({
  query: z.string().min(1),
  before: z.array(z.string()),
  now: z.array(z.string()),
});
export type ChangedSearch = z.infer<typeof ChangedSearch>;

/** What `npm run check -- --json` prints of the content: what was found, what is new since the last seal, and what is yet to do. */
export const Receipt = z.strictObject({
  /** Raised whenever a field gets another meaning or goes; a field that is added raises nothing. */
  format: z.literal(1),
  /** Whether the content can be built: no message is an error. */
  isClean: z.boolean(),
  /** How many there are, items by the kind of their list; with errors, of what can be read. */
  found: z.strictObject({
    events: z.int(),
    documents: z.int(),
    sessions: z.int(),
    people: z.int(),
    organizations: z.int(),
    items: z.record(z.string(), z.int()),
  }),
  /** What is not sealed yet; nothing is known of it while there are errors. */
  changed: z.strictObject({
    /** New identifiers by what they name. */
    added: z.partialRecord(LedgerEntry.shape.kind, z.array(z.string())),
    names: z.array(NewName),
    renumbered: z.array(Renumbered),
    fields: z.array(ChangedField),
    /** Entries declared since the last seal. */
    declared: z.record(Declared, z.int().nonnegative()),
  }),
  /** What was not understood, and what should be looked at. */
  messages: z.array(ReceiptMessage),
  searches: z.array(ChangedSearch),
  /** New items without topics, by identifier, where the portal has topics. */
  untagged: z.array(z.string()),
  /** How each document and event compares with its originals, in sentences. */
  compared: z.array(z.string()),
  /** What is yet to do before the site is published, in sentences. */
  toDo: z.array(z.string()),
});
export type Receipt = z.infer<typeof Receipt>;
