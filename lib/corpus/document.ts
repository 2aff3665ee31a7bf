import type { Document } from "#lib/records/document";
import type { Event } from "#lib/records/event";
import type { Corpus } from "./corpus";
import { groupBy } from "#lib/text/group-by";
import { findBy } from "#lib/corpus/index/find-by";
import { memoize } from "#lib/corpus/index/memoize";

const documentsByEvent = memoize(({ records }) => {
  const sessions = groupBy(records.sessions, ({ document }) => [document]);
  return groupBy(records.documents, ({ id, event }) => [
    ...(event === undefined ? [] : [event]),
    ...(sessions.get(id) ?? []).map((session) => session.event),
  ]);
});

const otherSources = memoize(
  ({ records }) => new Map(records.events.flatMap(({ sources }) => Object.entries(sources)).reverse()),
);

const titles = memoize(({ records }) => Object.fromEntries(records.documents.map(({ id, title }) => [id, title])));

/** Finds the documents of an event: those about it, and those about more that hold its sessions. */
export function findDocuments(corpus: Corpus, event: string): Document[] {
  return documentsByEvent(corpus).get(event) ?? [];
}

/** Finds the documents that an organization published. */
export const findPublished = findBy(
  ({ records }) => records.documents,
  ({ publisher }: Document) => [publisher],
);

/** Finds the title of a document of the corpus by its identifier, or of another source by the name that an event uses for it. */
export function titleOfSource(corpus: Corpus, source: string): string {
  return corpus.find("documents", source)?.title ?? otherSources(corpus).get(source) ?? source;
}

/** Finds the titles of all documents by identifier, and of an event's other sources by the names it uses for them. */
export function findTitles(corpus: Corpus, event: Event): Record<string, string> {
  return { ...event.sources, ...titles(corpus) };
}
