import type { Publication, PublicationStatus } from "#lib/records/facts/publication";
import type { Corpus } from "./corpus";
import { groupBy } from "./group-by";
import { memoize } from "./memoize";

const publicationsByOperation = memoize(({ records }) =>
  groupBy(records.publications, ({ operation = "" }) => [operation]),
);

/** Finds the publications that are announced, or that are out, in the order of the file they are listed in. */
export function findPublications({ records }: Corpus, status: PublicationStatus): Publication[] {
  return records.publications.filter((publication) => publication.status === status);
}

/** Finds the publications that a field operation's section tells of. */
export function findPublicationsOf(corpus: Corpus, operation: string): Publication[] {
  return publicationsByOperation(corpus).get(operation) ?? [];
}
