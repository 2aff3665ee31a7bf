import type { Document } from "#lib/records/document";
import type { Event } from "#lib/records/event";
import { records } from "./records";

/** Finds the documents of an event: those about it, and one about more that holds its sessions. */
export function findDocuments(event: string): Document[] {
  const held = new Set(
    records.sessions.filter((session) => session.event === event).map((session) => session.document),
  );
  return records.documents.filter((document) => document.event === event || held.has(document.id));
}

/** The title of a document held here by identifier, or of another source by the name that an event uses for it. */
export function titleOfSource(document: string): string {
  const held = records.documents.find((each) => each.id === document)?.title;
  return held ?? records.events.flatMap((event) => event.sources[document] ?? [])[0] ?? document;
}

/** The titles of the documents held here by identifier, and of the other sources an event names by the name it uses. */
export function findTitles(event: Event): Record<string, string> {
  return {
    ...event.sources,
    ...Object.fromEntries(records.documents.map((document) => [document.id, document.title])),
  };
}
