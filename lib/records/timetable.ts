import type { Session } from "./session";

/** A session in a row of a timetable; where rooms are columns, in which of them it stands, from one. */
export interface TimetableEntry {
  session: Session;
  column?: number;
}

/** The sessions that begin at one time, and the end that they share; those of which only the day is known have no time. */
export interface TimetableRow {
  start?: string;
  end?: string;
  entries: readonly TimetableEntry[];
}

/** A day of a timetable: its rows by time, and how many columns sessions that are held at once need. */
export interface TimetableDay {
  day: string;
  columns: number;
  rows: readonly TimetableRow[];
}

/** The sessions of an event by day and time, and those whose day is not known, in the order of the report. */
export interface Timetable {
  days: readonly TimetableDay[];
  undated: readonly Session[];
}

/* With more the titles would break at every word: such sessions follow one another in as many columns as there is room for. */
const mostColumns = 4;

/** Says whether the day of a session is known. */
export function isDated({ day }: Session): boolean {
  return day !== undefined;
}

/** Says whether two sessions at least have a day and a time, so that a timetable says more than a list. */
export function hasTimetable(sessions: readonly Session[]): boolean {
  return sessions.filter(({ start }) => start !== undefined).length > 1;
}

/** Builds the timetable of the sessions of an event; those of one time are in the order of their rooms. */
export function buildTimetable(sessions: readonly Session[]): Timetable {
  const days = [...new Set(sessions.flatMap(({ day }) => day ?? []))].sort();
  return {
    days: days.map((day) =>
      buildDay(
        day,
        sessions.filter((session) => session.day === day),
      ),
    ),
    undated: sessions.filter((session) => !isDated(session)),
  };
}

function buildDay(day: string, sessions: readonly Session[]): TimetableDay {
  const starts = [...new Set(sessions.flatMap(({ start }) => start ?? []))].sort();
  const timed = starts.map((start) => sessions.filter((session) => session.start === start));
  const untimed = sessions.filter(({ start }) => start === undefined);
  const parallel = timed.filter(({ length }) => length > 1);
  const rooms = [...new Set(parallel.flat().flatMap(({ room }) => room ?? []))];
  const placed = timed.map((row) => placeRow(row, rooms));
  const columns = Math.max(1, ...placed.flat().map(({ column = 1 }) => column));
  const rows = placed.map((entries) => buildRow(columns > mostColumns ? entries.map(withoutColumn) : entries));
  // What is known of by its day alone stands after what has a time, one below the other.
  return { day, columns, rows: [...rows, ...untimed.map((session) => ({ entries: [{ session }] }))] };
}

function buildRow(entries: readonly TimetableEntry[]): TimetableRow {
  const [first] = entries.map(({ session }) => session);
  const isShared = entries.every(({ session }) => session.end === first?.end);
  return {
    ...(first?.start === undefined ? {} : { start: first.start }),
    ...(first?.end === undefined || !isShared ? {} : { end: first.end }),
    entries,
  };
}

/* A session alone needs no column. One of no room, or of a room that is taken, has the first column that is free. */
function placeRow(sessions: readonly Session[], rooms: readonly string[]): TimetableEntry[] {
  if (sessions.length === 1) return sessions.map((session) => ({ session }));
  const taken = new Map<number, Session>();
  const others = sessions.filter((session) => {
    const column = rooms.indexOf(session.room ?? "") + 1;
    if (column === 0 || taken.has(column)) return true;
    taken.set(column, session);
    return false;
  });
  for (const session of others) taken.set(firstFree(taken), session);
  return [...taken].sort(([a], [b]) => a - b).map(([column, session]) => ({ session, column }));
}

function firstFree(taken: ReadonlyMap<number, Session>): number {
  let column = 1;
  while (taken.has(column)) column += 1;
  return column;
}

function withoutColumn({ session }: TimetableEntry): TimetableEntry {
  return { session };
}
