import path from "node:path";
import type { LeafDirective } from "mdast-util-directive";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { lastNameOf } from "#lib/address/name";
import { isFileOfSession } from "#lib/address/session-file";
import type { Event } from "#lib/records/event";
import type { Session } from "#lib/records/session";
import { positionOfAttribute } from "./marks/directive";
import { parseMarkdown } from "#lib/ingest/markdown/parse";
import { type Position, reportError, reportWarning } from "./message";

/** The sessions of a document and the file that they were read from. */
interface SessionsOfFile {
  file: VFile;
  sessions: readonly Session[];
}

/**
 * Checks the programme of each event: its sessions are on its days, the files that they offer are among `paths`, those of all the content
 * (where these are known), and no room has two sessions at once.
 */
export function checkProgramme(
  read: readonly SessionsOfFile[],
  events: readonly Event[],
  paths: ReadonlySet<string> | undefined,
): void {
  for (const { file, sessions } of read) {
    for (const session of sessions) {
      checkDay(
        file,
        session,
        events.find(({ id }) => id === session.event),
      );
      checkFiles(file, session, paths);
    }
  }
  checkRooms(read.flatMap(({ file, sessions }) => sessions.map((session) => ({ file, session }))));
}

function checkDay(file: VFile, session: Session, event: Event | undefined): void {
  const { day } = session;
  if (day === undefined || event?.days === undefined) return;
  const { start, end } = event.days;
  if (day >= start && day <= end) return;
  reportError(file, findPosition(file, session, "day"), {
    "session-dates": `Unexpected day ${day} of a session, expected one of the days of "${event.id}", ${start} to ${end}. Correct day=… in the mark, or the days in ${event.provenance.path}.`,
  });
}

function checkFiles(file: VFile, session: Session, paths: ReadonlySet<string> | undefined): void {
  for (const { kind, to } of session.links ?? []) {
    const beside = path.posix.join(file.dirname ?? ".", to);
    if (!isFileOfSession(to) || paths === undefined || paths.has(beside)) continue;
    reportError(file, findPosition(file, session, kind), {
      "session-file": `Unexpected file "${to}" in ${kind}=…, expected one that is there, ${beside}. Correct the name or add the file.`,
    });
  }
}

interface Placed {
  file: VFile;
  session: Session;
}

/* A slip is likelier than two sessions in one room; but a room may be large, and the day is the publisher's. */
function checkRooms(all: readonly Placed[]): void {
  for (const [at, { file, session }] of all.entries()) {
    const other = all.slice(0, at).find((each) => overlap(each.session, session));
    if (other === undefined) continue;
    reportWarning(file, findPosition(file, session, "room"), {
      "session-overlap": [
        `Unexpected session in the room "${session.room}" while another is there, expected one at a time. Correct room, day or times, unless both were there.`,
        `The other is ${other.session.id}.`,
      ],
    });
  }
}

function overlap(one: Session, other: Session): boolean {
  if (one.event !== other.event || one.day !== other.day || one.room !== other.room || one.room === undefined)
    return false;
  if (one.start === undefined || other.start === undefined) return false;
  // Of a session without an end only its start is known.
  if (one.start === other.start) return true;
  return one.start < other.start ? (one.end ?? "") > other.start : (other.end ?? "") > one.start;
}

/** Where an attribute of the mark of a session is written. */
function findPosition(file: VFile, session: Session, name: string): Position {
  let mark: LeafDirective | undefined;
  visit(parseMarkdown(file), "leafDirective", (node) => {
    if (node.name === "session" && node.attributes?.["id"] === lastNameOf(session.id)) mark ??= node;
  });
  return mark === undefined ? session.provenance.line : positionOfAttribute(file, mark, name);
}
