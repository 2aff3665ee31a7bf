import { paragraphNumberOf } from "#lib/address/paragraph";
import { buildPath } from "#lib/address/permalink";
import { type Citable, layOutWords } from "#lib/citation/citable";
import { findDate, formatIsoDate } from "#lib/citation/date";
import { formatReference } from "#lib/citation/formats/text";
import { formatName } from "#lib/citation/name";
import { formatWordsStatus } from "#lib/citation/status";
import { findCode } from "#lib/corpus/code";
import type { Corpus } from "#lib/corpus/corpus";
import { findTermsOf } from "#lib/corpus/filter/term";
import { findKind } from "#lib/records/kind";
import { capitalise } from "#lib/text/capitalise";

/**
 * Builds the row of a table of what can be cited, its columns the same for every kind; what the records do not hold is null. Kind,
 * topics, addressees, session and conference are called as the pages call them; `people` are who is quoted, or whom the session credits.
 */
export function buildRow(corpus: Corpus, cited: Citable, absoluteUrl: (path: string) => string) {
  const { id, title, paragraph, speaker, source, session, about, event, part } = cited;
  const subject = session ?? about;
  const date = findDate(cited);
  const item = corpus.find("recommendations", id);
  const namesOf = (vocabulary: "topics" | "addressees") =>
    item === undefined ? [] : findTermsOf(corpus, item, vocabulary).map(({ label }) => label);
  return {
    id,
    kind: nameKind(corpus, cited),
    title,
    words: layOutWords(cited) ?? null,
    by: speaker?.printed ?? null,
    topics: namesOf("topics"),
    addressees: namesOf("addressees"),
    status: formatWordsStatus(cited)?.short ?? null,
    conference: event === undefined ? null : event.label,
    date: date === undefined ? null : formatIsoDate(date),
    session: subject === undefined ? null : subject.label,
    people:
      speaker?.name === undefined ? [...new Set(subject?.credits.map(({ name }) => name))] : [formatName(speaker.name)],
    part: part ?? null,
    document: source?.document.title ?? null,
    paragraph: paragraphNumberOf(paragraph) ?? null,
    code: findCode(corpus, id) ?? null,
    url: absoluteUrl(buildPath(id)),
    citation: formatReference(cited, absoluteUrl),
  };
}

/** What readers call the kind of a thing: an item by that of its list ("Finding"), a session and a document by their own. */
function nameKind({ site: { kinds, event }, find }: Corpus, { kind, id, session, source }: Citable): string {
  switch (kind) {
    case "event":
      return capitalise(event.one);
    case "recommendation":
      return findKind(kinds["list-kinds"], find("recommendations", id)?.kind ?? kind).label;
    case "session":
      return findKind(kinds["session-kinds"], session?.kind ?? kind).label;
    case "document":
      return findKind(kinds["document-kinds"], source?.document.kind ?? kind).label;
    default:
      return capitalise(kind);
  }
}
