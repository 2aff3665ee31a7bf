import type { Recommendation } from "#lib/records/recommendation";
import type { Session } from "#lib/records/session";
import type { Block } from "#lib/records/text/block";
import type { Corpus } from "./corpus";
import { groupBy } from "./group-by";
import { memoize } from "./memoize";

const sessionsByEvent = memoize(({ records }) => groupBy(records.sessions, ({ event }) => [event]));

const itemsByContainer = memoize(({ records }) => groupBy(records.recommendations, ({ place }) => [place]));

/** Finds the sessions of an event, in the order of the report. */
export function findSessions(corpus: Corpus, event: string): Session[] {
  return sessionsByEvent(corpus).get(event) ?? [];
}

/** Finds the items of a session, in order. */
export function findItems(corpus: Corpus, session: Session): Recommendation[] {
  return session.recommendations.map((id) => corpus.get("recommendations", id));
}

/** Finds the items of a session, or of a part of a document that is about none, by its identifier, in order. */
export function findItemsIn(corpus: Corpus, container: string): Recommendation[] {
  return itemsByContainer(corpus).get(container) ?? [];
}

/** Finds the text of a session as the report has it, without its heading. */
export function findAccount(corpus: Corpus, session: Session): Block[] {
  return corpus
    .get("documents", session.document)
    .blocks.filter((block) => block.session === session.id && block.type !== "heading");
}
