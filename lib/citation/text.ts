import type { Document } from "#lib/records/document";
import type { Event } from "#lib/records/event";
import { labelOfItem, labelOfSession } from "#lib/records/label";
import type { Organization } from "#lib/records/organization";
import { buildPath } from "#lib/records/permalink";
import type { Recommendation } from "#lib/records/recommendation";
import type { Session } from "#lib/records/session";
import { formatStatus } from "#lib/records/status";

/** What a citation of one item needs to know. */
export interface CitedItem {
  item: Recommendation;
  session: Session;
  event: Event;
  document: Document;
  publisher: Organization;
}

/**
 * Formats the citation of a recommendation as plain text: corporate author, document, event and year, session, item,
 * paragraph, status and permalink. `absoluteUrl` makes the public address of a path within the site.
 */
export function formatCitation(cited: CitedItem, absoluteUrl: (path: string) => string): string {
  const { item, session, event, document, publisher } = cited;
  const paragraph = item.paragraph.split("#p").at(-1) ?? "";
  const parts = [
    publisher.name,
    `${document.title}, “${event.title.value}” (${event.year.value})`,
    `${labelOfSession(session)}, ${labelOfItem(item).toLowerCase()}, para. ${paragraph}`,
  ];
  return `${parts.join(", ")} [${formatStatus(document.status).short}]. ${absoluteUrl(buildPath(item.id))}`;
}
