import { z } from "zod";
import { Name } from "#lib/records/name";

/**
 * A kind that a portal tells its records apart by (of session, list, role, document, status, topic, organization, of what figures count): its identifier, which editors
 * write and addresses have, and what readers see. A kind of status has an explanation, a sentence that stands beside the words.
 */
export const Kind = z
  .strictObject({
    id: Name,
    label: z.string().min(1),
    /** What several are called; the label with an s where it is left out. */
    plural: z.string().min(1).optional(),
    explanation: z.string().min(1).optional(),
    /** Of a role: the name of its mark, where that is not its identifier. */
    mark: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/, "expected a word of small letters, such as notes")
      .optional(),
    /** Of a list: what else stands before the numbers of its items in print, short or in another language. */
    numberedAs: z.array(z.string().min(1)).optional(),
    /** Of a session: that it is held beside the event, by others, so that its items are not the event's. */
    aside: z.literal(true).optional(),
    /** Of a session: that its title says what it is, so that it is not called by its kind. */
    untitled: z.literal(true).optional(),
    /** Of a status: that the words were written before the event, so that they are not of its date. */
    before: z.literal(true).optional(),
    /** Of what figures count: the units that are counted together, as figures name them. */
    units: z.array(z.string().min(1)).optional(),
  })
  .transform(({ plural, ...kind }) => ({ ...kind, plural: plural ?? `${kind.label}s` }));
export type Kind = z.output<typeof Kind>;

/** All kinds of a portal by vocabulary, each named after its file in `content/vocabulary/`, in the order in which pages show them. */
export const Kinds = z.strictObject({
  "session-kinds": z.array(Kind),
  "list-kinds": z.array(Kind),
  roles: z.array(Kind),
  "document-kinds": z.array(Kind),
  statuses: z.array(Kind),
  "topic-kinds": z.array(Kind),
  "organization-kinds": z.array(Kind),
  "counted-kinds": z.array(Kind),
});
export type Kinds = z.output<typeof Kinds>;

/** The name of a vocabulary of kinds. */
export const KindName = Kinds.keyof();
export type KindName = z.infer<typeof KindName>;

/** Builds the kinds of each vocabulary by its name. */
export function mapKinds(build: (name: KindName) => Kind[]): Kinds {
  return Kinds.parse(Object.fromEntries(KindName.options.map((name) => [name, build(name)])));
}

/** Finds a kind by its identifier; one that no vocabulary has is called by its identifier. */
export function findKind(kinds: readonly Kind[], id: string): Kind {
  return kinds.find((kind) => kind.id === id) ?? { id, label: id, plural: id };
}
