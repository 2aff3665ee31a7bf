import { labelOfEvent, labelOfSession } from "#lib/records/label";
import { buildPath } from "#lib/records/permalink";
import { formatStatus } from "#lib/records/status";
import type { Citable } from "./citable";
import { formatReference } from "./text";

/** Builds the row of a table of citations, its columns the same for every kind; what the records do not hold is null. */
export function buildRow(cited: Citable, absoluteUrl: (path: string) => string) {
  const { id, kind, title, words, paragraph, voice, source, session, event, part } = cited;
  return {
    id,
    kind,
    title,
    words: words ?? null,
    by: voice?.printed ?? null,
    status: source === undefined ? null : formatStatus(source.document.status).short,
    conference: event === undefined ? null : labelOfEvent(event),
    session: session === undefined ? null : labelOfSession(session),
    part: part ?? null,
    document: source?.document.title ?? null,
    paragraph: paragraph === undefined ? null : Number(paragraph.split("#p").at(-1)),
    url: absoluteUrl(buildPath(id)),
    citation: formatReference(cited, absoluteUrl),
  };
}
