import { paragraphNumberOf } from "#lib/address/paragraph";
import { buildPath } from "#lib/address/permalink";
import type { Citable } from "#lib/citation/citable";
import { formatReference } from "./text";
import { formatWordsStatus } from "#lib/citation/status";

/** Builds the row of a table of citations, its columns the same for every kind; what the records do not hold is null. */
export function buildRow(cited: Citable, absoluteUrl: (path: string) => string) {
  const { id, kind, title, words, paragraph, speaker, source, session, about, event, part } = cited;
  const subject = session ?? about;
  return {
    id,
    kind,
    title,
    words: words ?? null,
    by: speaker?.printed ?? null,
    status: formatWordsStatus(cited)?.short ?? null,
    conference: event === undefined ? null : event.label,
    session: subject === undefined ? null : subject.label,
    part: part ?? null,
    document: source?.document.title ?? null,
    paragraph: paragraphNumberOf(paragraph) ?? null,
    url: absoluteUrl(buildPath(id)),
    citation: formatReference(cited, absoluteUrl),
  };
}
