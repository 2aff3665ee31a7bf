import { formatCounts } from "#lib/records/label";
import { buildPath } from "#lib/address/permalink";
import type { Kind } from "#lib/records/kind";
import type { Recommendation } from "#lib/records/recommendation";
import type { Session } from "#lib/records/session";
import { Link } from "#components/page/link";
import { SessionLabel } from "./session-label";

interface Props {
  sessions: readonly Session[];
  itemsOf: (session: string) => readonly Recommendation[];
  /** The kinds of list that there are. */
  kinds: readonly Kind[];
}

/** The sessions of an event as a table of contents: what it was, its title, and how many items came of it. */
export function Programme({ sessions, itemsOf, kinds }: Props) {
  return (
    <ol className="programme">
      {sessions.map((session) => {
        const own = itemsOf(session.id);
        return (
          <li key={session.id}>
            <span className="label">
              <SessionLabel session={session} />
            </span>
            <Link to={buildPath(session.id)} className="title" lang={session.lang}>
              {session.title}
            </Link>
            <span className="count">{formatCounts(own, kinds)}</span>
          </li>
        );
      })}
    </ol>
  );
}
