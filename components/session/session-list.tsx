import type { Event } from "#lib/records/event";
import { buildPath } from "#lib/address/permalink";
import type { Session } from "#lib/records/session";
import { Link } from "#components/page/link";

/** Sessions of any event under a heading; nothing where there are none. */
export function SessionList({ title, sessions }: { title: string; sessions: { session: Session; event: Event }[] }) {
  if (sessions.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ol className="history">
        {sessions.map(({ session, event }) => (
          <li key={session.id}>
            <p className="label">
              {session.label}, {event.label}
            </p>
            <p className="title">
              <Link to={buildPath(session.id)}>{session.title}</Link>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
