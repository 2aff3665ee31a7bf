import type { Document } from "#lib/records/document";
import type { Event } from "#lib/records/event";
import { records } from "./records";

/** Finds the documents of an event. */
export function findDocuments(event: string): Document[] {
  return records.documents.filter((document) => document.event === event);
}

/** The titles of the documents held here by identifier, and of the other sources an event names by the name it uses. */
export function findTitles(event: Event): Record<string, string> {
  return { ...event.sources, ...Object.fromEntries(records.documents.map((document) => [document.id, document.title])) };
}
