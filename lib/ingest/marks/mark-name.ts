import type { Kind } from "#lib/records/kind";

/** Finds the role that a credit mark stands for, by identifier: `:welcome` for "opening-remarks", `:speaker` for "speaker". */
export function roleOfMark(roles: readonly Kind[], mark: string): string | undefined {
  return roles.find(({ id, mark: own = id }) => own === mark)?.id;
}

/** The marks that name a body and what it did for a session. */
export const bodyMarks = ["organizer", "co-organizer", "contributor"] as const;
export type BodyMark = (typeof bodyMarks)[number];

/** Tells whether a directive's name is one of the marks for a body. */
export function isBodyMark(name: string): name is BodyMark {
  return bodyMarks.some((each) => each === name);
}
