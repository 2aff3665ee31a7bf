import type { Publication, PublicationStatus } from "#lib/records/facts/publication";
import { records } from "./records";

/** Finds the publications that are announced, or that are out, in the order of the file they are listed in. */
export function findPublications(status: PublicationStatus): Publication[] {
  return records.publications.filter((publication) => publication.status === status);
}

/** Finds the publications that a field operation's section tells of. */
export function findPublicationsOf(operation: string): Publication[] {
  return records.publications.filter((publication) => publication.operation === operation);
}
