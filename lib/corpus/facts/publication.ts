import type { Publication, PublicationStatus } from "#lib/records/facts/publication";
import type { Corpus } from "#lib/corpus/corpus";
import { findBy } from "#lib/corpus/index/find-by";

/** Finds the publications that are announced, or that are out, in the order of the file they are listed in. */
export function findPublications({ records }: Corpus, status: PublicationStatus): Publication[] {
  return records.publications.filter((publication) => publication.status === status);
}

/** Finds the publications that a field operation's section tells of. */
export const findPublicationsOf = findBy(
  ({ records }) => records.publications,
  ({ operation = "" }) => [operation],
);
