import { z } from "zod";
import { factFields, FactSource, Stated, unprinted } from "./fact";

const projectFields = {
  /** Title as printed but for capitals; absent where the document prints none. */
  title: z.string().min(1).optional(),
  /** What it is, in the portal's words, where it has no printed title. */
  called: z.string().min(1).register(unprinted).optional(),
  /** Whose project it is, and when, as printed. */
  by: z.string().min(1).optional(),
  when: z.string().min(1).optional(),
  /** Identifier of the field operation whose project it is. */
  operation: z.string().register(unprinted).optional(),
};

const backer = { name: z.string().min(1) };
const BackerEntry = z.strictObject({ ...backer, words: FactSource.shape.words });

/** A project as a file of facts has it; the words that name a donor or partner stand in the same part of the document. */
export const ProjectEntry = z.strictObject({
  id: z.string(),
  ...projectFields,
  donors: z.array(BackerEntry),
  partners: z.array(BackerEntry),
});
export type ProjectEntry = z.infer<typeof ProjectEntry>;

/** A donor or partner of a project: its name, and the words that name it. */
export const Backer = z.strictObject({ ...backer, stated: Stated });
export type Backer = z.infer<typeof Backer>;

/** A project that a document tells of; where it lists no donors or partners there are none here. */
export const Project = z.strictObject({
  ...factFields,
  ...projectFields,
  donors: z.array(Backer),
  partners: z.array(Backer),
});
export type Project = z.infer<typeof Project>;
