import { buildPath } from "#lib/address/permalink";
import type { Event } from "#lib/records/event";
import type { Kind } from "#lib/records/kind";
import { formatCounts, formatWhen } from "#lib/records/label";
import type { Recommendation } from "#lib/records/recommendation";
import { formatNumberOf } from "#lib/text/count";
import { Link } from "#components/page/link";

/** A conference and how much of it is held. */
export interface EventEntry {
  event: Event;
  sessions: number;
  items: readonly Recommendation[];
  documents: number;
}

/** Conferences as a table of contents: what readers call each, its title, when it was, and what is held of it. */
export function EventList({ entries, kinds }: { entries: readonly EventEntry[]; kinds: readonly Kind[] }) {
  return (
    <ol className="programme events">
      {entries.map(({ event, sessions, items, documents }) => (
        <li key={event.id}>
          <span className="label">{formatWhen(event)}</span>
          <div>
            <Link to={buildPath(event.id)} className="title">
              {event.title.value}
            </Link>
            {event.label === event.title.value ? null : <p className="notes">{event.label}</p>}
          </div>
          <span className="count">
            {[
              sessions === 0 ? "" : formatNumberOf(sessions, "session"),
              formatCounts(items, kinds),
              documents === 0 ? "" : formatNumberOf(documents, "document"),
            ]
              .filter((words) => words !== "")
              .join(", ")
              // A number stays with its noun.
              .replaceAll(/(\d) /gu, "$1\u00a0")}
          </span>
        </li>
      ))}
    </ol>
  );
}
