import { buildPath } from "#lib/address/permalink";
import type { Kind } from "#lib/records/kind";
import { formatCounts, formatTimes, formatWeekday } from "#lib/records/label";
import type { Recommendation } from "#lib/records/recommendation";
import type { Session } from "#lib/records/session";
import type { TimetableDay, TimetableEntry, TimetableRow } from "#lib/records/timetable";
import { Link } from "#components/page/link";
import { hasLabel, SessionLabel } from "./session-label";
import { timetableLook } from "./timetable-look";

interface Props {
  days: readonly TimetableDay[];
  itemsOf: (session: string) => readonly Recommendation[];
  /** The kinds of list that there are. */
  kinds: readonly Kind[];
}

/** The sessions of an event by day and time: a list, in which those of one time stand side by side where there is room. */
export function Timetable({ days, itemsOf, kinds }: Props) {
  return (
    <>
      <style href="timetable" precedence="timetable">
        {timetableLook}
      </style>
      {days.map(({ day, columns, rows }) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h3 id={`day-${day}`}>
            <time dateTime={day}>{formatWeekday(day)}</time>
          </h3>
          <ol className={`timetable columns-${columns}`}>
            {rows.map((row) => (
              <li key={row.entries.map(({ session }) => session.id).join(" ")}>
                <RowTime row={row} />
                <ul>
                  {row.entries.map((entry) => (
                    <Entry
                      key={entry.session.id}
                      entry={entry}
                      counts={formatCounts(itemsOf(entry.session.id), kinds)}
                      isTold={row.end !== undefined}
                    />
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function RowTime({ row }: { row: TimetableRow }) {
  return row.start === undefined ? null : <p className="when">{formatTimes(row)}</p>;
}

/* The end stands here where the sessions of one time do not share it; `isTold` says that it stands beside the start. */
function Entry({ entry, counts, isTold }: { entry: TimetableEntry; counts: string; isTold: boolean }) {
  const { session, column } = entry;
  const notes = [session.room, isTold ? undefined : until(session), counts].filter((note) => note);
  return (
    <li className={column === undefined ? undefined : `column-${column}`}>
      {hasLabel(session) ? (
        <p className="label">
          <SessionLabel session={session} />
        </p>
      ) : null}
      <p>
        <Link to={buildPath(session.id)} className="title" lang={session.lang}>
          {session.title}
        </Link>
      </p>
      {notes.length === 0 ? null : <p className="notes">{notes.join(" · ")}</p>}
    </li>
  );
}

function until({ end }: Session): string | undefined {
  return end === undefined ? undefined : `until ${end}`;
}
