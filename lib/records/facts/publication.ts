import { z } from "zod";
import { factFields, unprinted } from "./fact";
import { capitalise } from "#lib/text/capitalise";

/** What sort of thing a publication is. */
export const PublicationKind = z.enum([
  "compendium",
  "country-visit-report",
  "factsheet",
  "guidelines",
  "handbook",
  "manual",
  "needs-assessment",
  "occasional-paper",
  "report",
  "resource",
  "translation",
]);
export type PublicationKind = z.infer<typeof PublicationKind>;

/** Whether a document announces a publication or says it to be out. */
export const PublicationStatus = z.enum(["announced", "out"]);
export type PublicationStatus = z.infer<typeof PublicationStatus>;

const publicationFields = {
  /** Title as printed; absent where the document prints none. */
  title: z.string().min(1).optional(),
  /** What it is, in the portal's words, where it has no printed title or shares one. */
  called: z.string().min(1).register(unprinted).optional(),
  kind: PublicationKind,
  status: PublicationStatus,
  /** When it came or comes out, and who publishes it, as printed. */
  when: z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  languages: z.array(z.string().min(1)).default([]),
  address: z.url().optional(),
  /** Identifier of the field operation whose section tells of it. */
  operation: z.string().register(unprinted).optional(),
};

/** A publication as a file of facts has it. */
export const PublicationEntry = z.strictObject({ id: z.string(), ...publicationFields });
export type PublicationEntry = z.infer<typeof PublicationEntry>;

/** A publication that a document announces or says to be out. */
export const Publication = z.strictObject({ ...factFields, ...publicationFields });
export type Publication = z.infer<typeof Publication>;

/** Formats what sort of thing a publication is: "Occasional paper". */
export function labelOfKind(kind: PublicationKind): string {
  return capitalise(kind.replaceAll("-", " "));
}
