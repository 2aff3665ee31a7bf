import type { Document } from "#lib/records/document";
import type { Event } from "#lib/records/event";
import { formatWhen, labelOfEvent, labelOfItem, labelOfSession } from "#lib/records/label";
import type { Organization } from "#lib/records/organization";
import { buildPath } from "#lib/records/permalink";
import type { Recommendation } from "#lib/records/recommendation";
import type { Session } from "#lib/records/session";
import { formatStatus } from "#lib/records/status";
import type { Citable } from "./citable";

/** What a citation of one item needs to know; `part` names the part of a document where no session is concerned. */
export interface Cited {
  /** The item: its identifier, what it is called ("recommendation 1") and its paragraph's identifier, if it is in one. */
  id: string;
  called: string;
  paragraph?: string | undefined;
  document: Document;
  publisher: Organization;
  session?: Session | undefined;
  event?: Event | undefined;
  part?: string | undefined;
}

/**
 * Formats a citation as plain text: corporate author, document, event and year, session or part, item, paragraph,
 * status and permalink. `absoluteUrl` makes the public address of a path within the site.
 */
export function formatCitation(cited: Cited, absoluteUrl: (path: string) => string): string {
  const { document, event, session, part } = cited;
  const title = event === undefined ? document.title : `${document.title}, “${event.title.value}” (${event.year.value})`;
  const place = session === undefined ? part : labelOfSession(session);
  const paragraph = cited.paragraph === undefined ? undefined : `para. ${cited.paragraph.split("#p").at(-1) ?? ""}`;
  const parts = [cited.publisher.name, title, place, cited.called, paragraph].filter((each) => each !== undefined && each !== "");
  return `${parts.join(", ")} [${formatStatus(document.status).short}]. ${absoluteUrl(buildPath(cited.id))}`;
}

/** Formats the citation of any record that can be cited; a conference itself is cited by its title, name and time. */
export function formatReference(cited: Citable, absoluteUrl: (path: string) => string): string {
  const { source, event } = cited;
  if (source !== undefined) return formatCitation({ ...cited, ...source }, absoluteUrl);
  const name = event === undefined ? [] : [labelOfEvent(event), formatWhen(event), event.venue?.value];
  return `${[`“${cited.title}”`, ...name].filter((each) => each !== undefined).join(", ")}. ${absoluteUrl(buildPath(cited.id))}`;
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

/** Formats what a citation calls a recommendation: "recommendation 1". */
export function callItem(item: Recommendation): string {
  return labelOfItem(item).toLowerCase();
}
