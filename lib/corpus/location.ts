import type { Document, DocumentPart } from "#lib/records/document";
import type { Event } from "#lib/records/event";
import { labelOfEvent, labelOfItem, labelOfSession } from "#lib/records/label";
import type { Organization } from "#lib/records/organization";
import { buildPath } from "#lib/address/permalink";
import type { Recommendation } from "#lib/records/recommendation";
import type { Session } from "#lib/records/session";
import { getDocument, getEvent, getOrganization, getSession } from "./get";
import { records } from "./records";

/** Where an item stands: in a session of an event, or in a part of a document that is about none. */
export interface Standing {
  document: Document;
  publisher: Organization;
  session: Session | undefined;
  event: Event | undefined;
  part: DocumentPart | undefined;
  /** What readers call the place: "Panel 1, 17th Alliance conference". */
  name: string;
  /** The way there from the title page. */
  steps: { to: string; label: string }[];
}

/** Finds where something stands, by the identifier of its session or part and of its document. */
export function findStanding(item: { session?: string | undefined; place: string; document: string }): Standing {
  const document = getDocument(item.document);
  const session = item.session === undefined ? undefined : getSession(item.session);
  const event = session === undefined ? undefined : getEvent(session.event);
  const part = document.parts.find((each) => item.place === `${document.id}/${each.name}`);
  const common = { document, publisher: getOrganization(document.publisher), session, event, part };
  if (session !== undefined && event !== undefined) {
    const [eventLabel, sessionLabel] = [labelOfEvent(event), labelOfSession(session)];
    return {
      ...common,
      name: `${sessionLabel}, ${eventLabel}`,
      steps: [
        { to: buildPath(event.id), label: eventLabel },
        { to: buildPath(session.id), label: sessionLabel },
      ],
    };
  }
  const steps = [
    { to: buildPath(document.id), label: document.title },
    ...(part === undefined ? [] : [{ to: buildPath(item.place), label: part.title }]),
  ];
  return { ...common, name: [part?.title, document.title].filter((each) => each !== undefined).join(", "), steps };
}

/** Formats the full label of an item: "Recommendation 1, Panel 1, 17th Alliance conference". */
export function labelOfStanding(item: Recommendation): string {
  return `${labelOfItem(item)}, ${findStanding(item).name}`;
}

/** Finds the items of the same session or part, in order. */
export function findSiblings(item: Recommendation): Recommendation[] {
  return records.recommendations.filter((each) => each.place === item.place);
}
