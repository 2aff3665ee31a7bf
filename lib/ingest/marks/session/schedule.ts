import type { LeafDirective } from "mdast-util-directive";
import type { VFile } from "vfile";
import { isFileOfSession } from "#lib/address/session-file";
import type { Session, SessionLink } from "#lib/records/session";
import { reportError } from "#lib/ingest/message";
import { positionOfAttribute } from "#lib/ingest/marks/directive";

/*
 * ::session{#panel-1 kind=panel day=2031-05-06 start=14:00 end=15:30 room="Lantern Hall" video="https://example.org/v?id=1" slides=slides/panel-1.pdf}
 */

const linkKinds = ["video", "slides", "transcript"] as const;

/** The attributes by which the mark of a session says when and where it was, and what there is of it. */
export const scheduleAttributes = ["day", "start", "end", "room", ...linkKinds] as const;

type Given = Partial<Record<(typeof scheduleAttributes)[number], string>>;

/** What the mark of a session says of day, time, room and links; what it does not say is absent. */
export type Schedule = Pick<Session, "day" | "start" | "end" | "room" | "links">;

/** Reads when and where a session was and what there is of it; what is faulty is reported where it stands, and left out. */
export function readSchedule(file: VFile, node: LeafDirective, given: Given): Schedule {
  const day = readDay(file, node, given.day);
  const start = readTime(file, node, "start", given.start);
  const end = readTime(file, node, "end", given.end);
  const links = linkKinds.flatMap((kind) => readLink(file, node, kind, given[kind]) ?? []);
  checkOrder(file, node, given, { start, end });
  return {
    ...(day === undefined ? {} : { day }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...readRoom(file, node, given.room),
    ...(links.length === 0 ? {} : { links }),
  };
}

function readDay(file: VFile, node: LeafDirective, day: string | undefined): string | undefined {
  if (day === undefined || isDay(day)) return day;
  return reportError(file, positionOfAttribute(file, node, "day"), {
    "session-day": `Unexpected day "${day}" of a session, expected a day of the calendar such as 2031-05-06. Correct or remove it.`,
  });
}

/* The day that is meant is the day that is written: the 31st of April would become the 1st of May. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

function readTime(
  file: VFile,
  node: LeafDirective,
  name: "start" | "end",
  time: string | undefined,
): string | undefined {
  if (time === undefined) return undefined;
  if (/^(?:[01]?\d|2[0-3]):[0-5]\d$/.test(time)) return time.padStart("00:00".length, "0");
  return reportError(file, positionOfAttribute(file, node, name), {
    "session-time": `Unexpected ${name} "${time}" of a session, expected a time from 00:00 to 23:59 such as 14:00. Correct or remove it.`,
  });
}

function checkOrder(file: VFile, node: LeafDirective, given: Given, { start, end }: Schedule): void {
  if (given.start !== undefined && given.day === undefined)
    reportError(file, positionOfAttribute(file, node, "start"), {
      "session-start":
        "Unexpected start of a session without its day, expected day=… beside it. Add the day, or remove the start.",
    });
  if (given.end !== undefined && given.start === undefined)
    reportError(file, positionOfAttribute(file, node, "end"), {
      "session-end":
        "Unexpected end of a session without its start, expected start=… beside it. Add the start, or remove the end.",
    });
  if (start !== undefined && end !== undefined && end <= start)
    reportError(file, positionOfAttribute(file, node, "end"), {
      "session-end": `Unexpected end "${end}" of a session, expected a time after its start, ${start}, on the same day. Correct it, or remove it where the session went on past midnight.`,
    });
}

function readRoom(file: VFile, node: LeafDirective, room: string | undefined): Pick<Schedule, "room"> | undefined {
  if (room === undefined) return undefined;
  const name = room.trim();
  if (name !== "") return { room: name };
  return reportError(file, positionOfAttribute(file, node, "room"), {
    "session-room":
      "Unexpected room without a name, expected its name such as Lantern Hall. Add the name, or remove the room.",
  });
}

function readLink(
  file: VFile,
  node: LeafDirective,
  kind: SessionLink["kind"],
  to: string | undefined,
): SessionLink | undefined {
  if (to === undefined) return undefined;
  if (isSecure(to) || isFileOfSession(to)) return { kind, to };
  return reportError(file, positionOfAttribute(file, node, kind), {
    "session-link": `Unexpected link "${to}" in ${kind}=…, expected an address with https://, or a file beside the document such as slides/panel-1.pdf. Correct or remove it.`,
  });
}

function isSecure(address: string): boolean {
  return !/\s/.test(address) && URL.canParse(address) && new URL(address).protocol === "https:";
}
