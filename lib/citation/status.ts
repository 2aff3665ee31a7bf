import type { Citable } from "./citable";

/**
 * Formats what standing the words of a record have, short and as sentences: a summary is said to be one, what a side event said is
 * not taken for the conference's, nor what a document prints of others for its own. `undefined` for a conference, which has no words.
 */
export function formatWordsStatus({
  source,
  session,
  about,
  speaker,
}: Citable): { short: string; long: string } | undefined {
  if (source === undefined) return undefined;
  const { short, long } = source.document.standing;
  const aside = (session ?? about)?.aside === true;
  return {
    short: aside ? `${short}; a side event’s view` : short,
    long: `${speaker === undefined ? "" : "Of the document that prints it: "}${long}${aside ? " Of a side event, not of the conference." : ""}`,
  };
}
