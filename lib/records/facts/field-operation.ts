import { z } from "zod";
import { countryFields } from "./country";
import { factFields, Stated, unprinted } from "./fact";

/** Words of a file of facts that must stand in the section the fact is about. */
const words = { words: z.string().min(1) };
const stated = { stated: Stated };

const activity = { what: z.string().min(1), when: z.string().min(1).optional() };
const formerName = { name: z.string().min(1), changed: z.string().min(1) };
const closed = { when: z.string().min(1) };

/** Compared by the reader with the section itself, of which the part says too little. */
const closely = z.string().min(1).register(unprinted);

const operationFields = {
  /** Name and region as printed. */
  name: closely,
  region: closely,
  /** The place or country in its name, and the country and its code where its section names one. */
  place: closely,
  country: closely.optional(),
  code: countryFields.code.optional(),
  /** The address printed at the end of its section. */
  address: z.url().register(unprinted).optional(),
};

/** A field operation as a file of facts has it; `part` and `section` are the names that the document gives them. */
export const FieldOperationEntry = z.strictObject({
  id: z.string(),
  ...operationFields,
  part: closely,
  section: closely,
  formerName: z.strictObject({ ...formerName, ...words }).optional(),
  closed: z.strictObject({ ...closed, ...words }).optional(),
  activities: z.array(z.strictObject({ ...activity, ...words })).min(1),
});
export type FieldOperationEntry = z.infer<typeof FieldOperationEntry>;

/** Something a field operation did: what, when as printed where it is said, and the words that say so. */
export const Activity = z.strictObject({ ...activity, ...stated });
export type Activity = z.infer<typeof Activity>;

/** A footnote to an operation's name or text: its mark as printed and its words. */
export const OperationNote = z.strictObject({ mark: z.string().min(1), ...stated });
export type OperationNote = z.infer<typeof OperationNote>;

/** A field operation as a document presents it. */
export const FieldOperation = z.strictObject({
  ...factFields,
  ...operationFields,
  /** Identifiers of the part of the document and of the section, whose heading is the name. */
  part: z.string(),
  section: z.string(),
  /** What it was called before, and when that changed, as printed. */
  formerName: z.strictObject({ ...formerName, ...stated }).optional(),
  closed: z.strictObject({ ...closed, ...stated }).optional(),
  activities: z.array(Activity),
  notes: z.array(OperationNote),
});
export type FieldOperation = z.infer<typeof FieldOperation>;

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Formats an operation's name with the marks of its footnotes, where no link can stand: "Mission in Port Lindin¹". */
export function labelOfOperation(operation: Pick<FieldOperation, "name" | "notes">): string {
  const marks = operation.notes.map(({ mark }) => mark.replace(/\d/gu, (digit) => raised[Number(digit)] ?? digit));
  return operation.name + marks.join(" ");
}
