import type { Block } from "#lib/records/text/block";
import type { Recommendation } from "#lib/records/recommendation";
import type { Session } from "#lib/records/session";
import { getDocument, getRecommendation } from "./get";
import { type Neighbours, neighboursOf } from "./neighbours";
import { records } from "./records";

/** Finds the sessions of an event, in the order of the report. */
export function findSessions(event: string): Session[] {
  return records.sessions.filter((session) => session.event === event);
}

/** Finds the items of a session, in order. */
export function findItems(session: Session): Recommendation[] {
  return session.recommendations.map(getRecommendation);
}

/** Finds the text of a session as the report has it, without its heading. */
export function findAccount(session: Session): Block[] {
  return getDocument(session.document).blocks.filter(
    (block) => block.session === session.id && block.type !== "heading",
  );
}

/** Finds the sessions before and after one within its event. */
export function findSessionNeighbours(session: Session): Neighbours<Session> {
  return neighboursOf(findSessions(session.event), session);
}

/** Finds the items before and after one within its session. */
export function findItemNeighbours(item: Recommendation, session: Session): Neighbours<Recommendation> {
  return neighboursOf(findItems(session), item);
}
