import type { Event } from "#lib/records/event";
import { paragraphNumberOf } from "#lib/address/paragraph";
import { formatWhen } from "#lib/records/label";
import { buildPath } from "#lib/address/permalink";
import type { Citable } from "#lib/citation/citable";
import { formatWordsStatus } from "#lib/citation/status";

function describeEvent(event: Event): string {
  const { label, title } = event;
  const name = label === title.value ? `“${label}”` : `${label}: “${title.value}”`;
  const when = formatWhen(event);
  return when === "" ? name : `${name} (${when})`;
}

/**
 * Formats the citation of a record as plain text: corporate author, document, conference and when it was, session or part, item,
 * paragraph, status and permalink; a conference itself is cited by its title, name, time and place. A document whose words are
 * its speakers' begins with its title, and who published it follows. `absoluteUrl` makes the public address of a path.
 */
export function formatReference(cited: Citable, absoluteUrl: (path: string) => string): string {
  const { source, event, session, part } = cited;
  const address = absoluteUrl(buildPath(cited.id));
  const about = event === undefined ? undefined : describeEvent(event);
  if (source === undefined)
    return `${join(`“${cited.title}”`, event && event.label, event && formatWhen(event), event?.venue?.value)}. ${address}`;
  const { document, publisher } = source;
  const [author, title] =
    document.status === "presentation"
      ? ["", `${document.title} (${publisher.name})`]
      : [publisher.name, document.title];
  const number = paragraphNumberOf(cited.paragraph);
  const parts = join(
    author,
    title,
    about,
    session === undefined ? part : session.label,
    cited.called,
    number === undefined ? "" : `para. ${number}`,
  );
  return `${parts} [${formatWordsStatus(cited)?.short ?? ""}]. ${address}`;
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
