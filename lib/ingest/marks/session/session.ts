import type { LeafDirective } from "mdast-util-directive";
import { buildId, namePattern } from "#lib/address/identifier";
import { lastNameOf } from "#lib/address/name";
import type { Kind } from "#lib/records/kind";
import { labelOfKind } from "#lib/records/label";
import type { Session } from "#lib/records/session";
import { readKind } from "#lib/ingest/marks/kind";
import { reportError, reportMissing } from "#lib/ingest/message";
import { type IngestContext, type MarkedHeading, provenanceOf, type Walk } from "#lib/ingest/walk-state";
import { describeLanguage, languageInForce, openLanguage, readLanguage } from "#lib/ingest/language";
import { openScope } from "#lib/ingest/scope";
import { readAttributes } from "#lib/ingest/marks/directive";
import { titleOf } from "#lib/ingest/marks/session/session-title";
import { readSchedule, type Schedule, scheduleAttributes } from "#lib/ingest/marks/session/schedule";

/*
 * ## Panel 1: Human Trafficking Threats for Children in Crisis
 * ::session{#panel-1 kind=panel number=1}
 *
 * What else the mark may say, of day, time, room and links, is read by `schedule.ts`.
 */

/** Opens the scope of a session, which the heading above heads; answers the session's name. */
export function openSession(walk: Walk, node: LeafDirective, heading: MarkedHeading | undefined): string | undefined {
  const session = readSession(walk, node, heading);
  walk.isLost = session === undefined;
  if (session === undefined || heading === undefined) return undefined;
  walk.found.sessions.push(session);
  walk.scopes = openScope(walk.scopes, heading.node.depth, { session: session.id });
  return lastNameOf(session.id);
}

function readSession(walk: Walk, node: LeafDirective, heading: MarkedHeading | undefined): Session | undefined {
  const { context, owner } = walk;
  const { file } = context;
  if (heading === undefined)
    return reportError(file, node, {
      "session-heading":
        "Unexpected ::session without a heading, expected it on the line below the session's heading. Move it there.",
    });
  const mark = readMark(context, node, owner.event);
  if (mark === undefined) return undefined;
  const { name, event, kind, schedule } = mark;
  openLanguage(walk, heading.node.depth, mark.language);
  return {
    id: buildId({ kind: "session", event, session: name }),
    kind: kind.id,
    ...(mark.number === undefined ? {} : { number: Number(mark.number) }),
    heading: heading.words,
    label: labelOfKind(kind, mark.number),
    ...(kind.aside === true ? { aside: true } : {}),
    title: titleOf(heading.words, mark.number, kind.label),
    ...describeLanguage(walk, languageInForce(walk)),
    event,
    document: owner.document,
    ...walk.tracks.at(-1)?.scope,
    ...schedule,
    credits: [],
    organizers: [],
    coOrganizers: [],
    contributors: [],
    recommendations: [],
    provenance: provenanceOf(file, heading.node),
  };
}

/** What the mark of a session says. */
interface SessionMark {
  name: string;
  kind: Kind;
  number: string | undefined;
  event: string;
  language: string | undefined;
  schedule: Schedule;
}

/* A mark that is faulty in one thing still begins its session, so that nothing below is reported for want of one. */
function readMark(context: IngestContext, node: LeafDirective, ofDocument?: string): SessionMark | undefined {
  const { file } = context;
  const allowed = ["id", "kind", "number", "event", "lang", ...scheduleAttributes] as const;
  const { id: name = "", kind, number, ...given } = readAttributes(file, node, allowed);
  const event = given.event ?? ofDocument;
  const known = readKind(context, "session-kinds", kind);
  const isNamed = namePattern.test(name);
  if (!isNamed)
    reportError(file, node, {
      "session-identifier": `Unexpected identifier "${name}" of a session, expected lower-case words with hyphens such as #panel-1. Write it by hand once; it is permanent.`,
    });
  if ("expected" in known)
    reportMissing(file, node, kind ?? "", {
      "session-kind": `Unexpected kind "${kind ?? ""}" of a session, expected ${known.expected}`,
    });
  const isNumber = number === undefined || /^[1-9]\d*$/.test(number);
  if (!isNumber)
    reportError(file, node, {
      "session-number": `Unexpected number "${number}" of a session, expected digits. Correct or remove it.`,
    });
  if (event === undefined)
    return reportError(file, node, {
      "session-event":
        "Unexpected ::session in a document of no event, expected `event:` in the front matter or event=… in the mark. Add it, or remove the mark.",
    });
  return {
    name: isNamed ? name : `line-${node.position?.start.line ?? 1}`,
    kind: "expected" in known ? { id: kind ?? "session", label: "Session", plural: "Sessions" } : known,
    number: isNumber ? number : undefined,
    event,
    language: readLanguage(file, node, given.lang),
    schedule: readSchedule(file, node, given),
  };
}
