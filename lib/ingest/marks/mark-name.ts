import type { Role } from "#lib/records/credit";

/** The role that each credit mark stands for. */
export const roleOfMark: Readonly<Record<string, Role>> = {
  welcome: "opening-remarks",
  keynote: "keynote",
  moderator: "moderator",
  rapporteur: "rapporteur",
  panellist: "panellist",
  speaker: "speaker",
  closing: "closing-remarks",
};

/** The marks that name a body and what it did for a session. */
export const bodyMarks = ["organizer", "co-organizer", "contributor"] as const;
export type BodyMark = (typeof bodyMarks)[number];

/** The marks that name whose words a quotation or an interview has. */
export const attributionMarks = ["by", "interviewee"] as const;

/** Tells whether a directive's name is one of the marks for a body. */
export function isBodyMark(name: string): name is BodyMark {
  return bodyMarks.some((each) => each === name);
}
