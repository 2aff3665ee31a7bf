import type { Event } from "#lib/records/event";
import { numberInCitation } from "../paragraph-number";
import { formatOrdinal, formatWhen } from "#lib/records/label";
import { buildPath } from "#lib/address/permalink";
import type { Citable } from "#lib/citation/citable";
import { findDate, formatDateInWords } from "#lib/citation/date";
import { formatWordsStatus } from "#lib/citation/status";

/** So many words are as long as a citation in the text of a paper can well be. */
const mostWords = 40;

/**
 * Formats the citation of a record as plain text, short enough to stand behind words that are quoted: corporate author, document and
 * its date, conference, session or part, item, paragraph, status and permalink; a conference itself is cited by its title, name, time and
 * place. A document whose words are its speakers' begins with its title, and who published it follows. `absoluteUrl` makes
 * the public address of a path.
 */
export function formatReference(cited: Citable, absoluteUrl: (path: string) => string): string {
  const { source, event, session, part } = cited;
  const address = absoluteUrl(buildPath(cited.id));
  if (source === undefined)
    return `${join(`“${cited.title}”`, event?.label === cited.title ? undefined : event?.label, event && formatWhen(event), event?.venue?.value)}. ${address}`;
  const { document, publisher } = source;
  const [author, title] =
    document.status === "presentation"
      ? ["", `${document.title} (${publisher.name})`]
      : [publisher.name, document.title];
  const number = numberInCitation(cited);
  const build = (place: string | undefined, called: string) =>
    `${join(author, formatDocument(title, cited), place, called, number === undefined ? "" : `para. ${number}`)} [${formatWordsStatus(cited)?.short ?? ""}]. ${address}`;
  const whole = build(session === undefined ? part : session.label, cited.called);
  if (whole.split(" ").length <= mostWords) return whole;
  // What a number finds needs no title: that of a session, nor that of the part in which a paragraph is.
  if (cited.kind === "session" && session?.number !== undefined) return build(session.label, "");
  return session === undefined && number !== undefined && cited.called !== "" ? build(undefined, cited.called) : whole;
}

/*
 * The title of a document with its date, and the conference with its own, named once: not where the title has its name, and of a
 * conference's own document the date is the conference's.
 */
function formatDocument(title: string, cited: Citable): string {
  const { event, source } = cited;
  if (event === undefined || source?.document.event !== event.id)
    return join(addDate(title, formatOwnDate(cited)), event && addDate(event.label, formatWhen(event)));
  const own = formatOwnDate(cited);
  const when = formatWhen(event);
  if ((own !== "" || when === "") && namesEvent(title, event)) return addDate(title, own);
  return own === when ? join(title, addDate(event.label, when)) : join(addDate(title, own), addDate(event.label, when));
}

function namesEvent(title: string, { label, series, number }: Event): boolean {
  const names = [
    label,
    ...(series === undefined || number === undefined ? [] : [`${formatOrdinal(number)} ${series}`]),
  ];
  return names.some((name) => title.toLowerCase().includes(name.toLowerCase()));
}

function addDate(words: string, date: string): string {
  return date === "" || words.endsWith(date) ? words : `${words} (${date})`;
}

function formatOwnDate(cited: Citable): string {
  const date = findDate(cited);
  return date === undefined ? "" : formatDateInWords(date);
}

function join(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}

/** Formats the words of a record between quotation marks, and their citation; the citation alone where it has no words. */
export function formatCitedText(cited: Citable, absoluteUrl: (path: string) => string): string {
  const reference = formatReference(cited, absoluteUrl);
  const words = formatWords(cited);
  return words === "" ? reference : `${words} ${reference}`;
}

/** Formats the words of a record between quotation marks, where they do not stand between such already; "" where it has none. */
export function formatWords({ words }: Citable): string {
  if (words === undefined) return "";
  return /^“[^“”]*”\.?$/u.test(words) ? words : `“${words}”`;
}
