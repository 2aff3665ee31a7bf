import type { MachineHead } from "#components/page/machine-head";
import { buildBesidePath } from "#lib/address/files-beside";
import { buildPath } from "#lib/address/permalink";
import { absoluteUrl } from "#lib/address/site";
import { findRecommendations } from "#lib/corpus/filter/filter";
import { findSessions } from "#lib/corpus/session";
import { describeEvent, describeSession } from "#lib/metadata/json-ld/event";
import type { HeadLink } from "#lib/metadata/tags/meta-tag";
import { isDated } from "#lib/records/timetable";
import { corpus } from "../built";
import { addFeed, addItemTags, buildCoins, buildSteps, composeHead } from "./compose";

/** Builds the head of an event's page. */
export function buildEventHead(id: string): MachineHead {
  const event = corpus.get("events", id);
  const sessions = findSessions(corpus, id);
  const items = sessions.map((session) => session.id);
  const label = event.label;
  const head = composeHead(describeEvent(event, sessions, absoluteUrl), [{ to: buildPath(id), label }], {
    id,
    type: "Event",
    items,
    described: true,
  });
  const hasFeed = findRecommendations(corpus, { event: id }).length > 0;
  const calendar = sessions.some(isDated) ? [buildCalendarLink(id, label)] : [];
  const fed = hasFeed ? addFeed(head, id, label) : head;
  return { ...fed, links: [...fed.links, ...calendar], coins: buildCoins([id, ...items]) };
}

function buildCalendarLink(event: string, title: string): HeadLink {
  return { rel: "alternate", type: "text/calendar", title, href: absoluteUrl(buildBesidePath(event, "ics")) };
}

/** Builds the head of a session's page. */
export function buildSessionHead(id: string): MachineHead {
  const session = corpus.get("sessions", id);
  const items = session.recommendations;
  const about = describeSession(session, corpus.get("events", session.event), absoluteUrl);
  const head = composeHead(about, buildSteps({ document: session.document, session: id }), {
    id,
    type: "Event",
    items,
    collection: session.event,
    described: true,
  });
  // COinS beat the tags in Zotero, so a page has the one or the other: a choice of the session and its items, or the session alone.
  return items.length === 0 ? addItemTags(head, id, session.document) : { ...head, coins: buildCoins([id, ...items]) };
}
