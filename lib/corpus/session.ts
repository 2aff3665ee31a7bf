import { lastNameOf } from "#lib/address/name";
import { findNotes } from "#lib/records/text/section";
import type { Recommendation } from "#lib/records/recommendation";
import type { Session } from "#lib/records/session";
import type { Block } from "#lib/records/text/block";
import type { Corpus } from "./corpus";
import { findBy } from "#lib/corpus/index/find-by";

/** Finds the sessions of an event, in the order of the report. */
export const findSessions = findBy(
  ({ records }) => records.sessions,
  ({ event }) => [event],
);

/** Finds the items of a session, in order. */
export function findItems(corpus: Corpus, session: Session): Recommendation[] {
  return session.recommendations.map((id) => corpus.get("recommendations", id));
}

/** Finds the items of a session, or of a part of a document that is about none, by its identifier, in order. */
export const findItemsIn = findBy(
  ({ records }) => records.recommendations,
  ({ place }) => [place],
);

/** Finds the text of a session as the report has it, without its own heading, and behind it the footnotes that it refers to. */
export function findAccount(corpus: Corpus, session: Session): Block[] {
  const { blocks } = corpus.get("documents", session.document);
  const isOwn = ({ type, anchor }: Block) => type === "heading" && anchor === lastNameOf(session.id);
  const own = blocks.filter(
    (block) => block.session === session.id && !isOwn(block) && block.container?.kind !== "note",
  );
  return [...own, ...findNotes(own, blocks)];
}
