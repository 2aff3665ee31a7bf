import type { Event } from "#lib/records/event";
import { buildPath } from "#lib/address/permalink";
import type { Session } from "#lib/records/session";
import { Link } from "#components/page/link";
import { Section } from "#components/page/section";

interface Props {
  id: string;
  title: string;
  sessions: { session: Session; event: Event }[];
}

/** Sessions of any event under a heading; nothing where there are none. */
export function SessionList({ id, title, sessions }: Props) {
  if (sessions.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <ol className="history">
        {sessions.map(({ session, event }) => (
          <li key={session.id}>
            <p className="label">
              {session.label}, {event.label}
            </p>
            <p className="title">
              <Link to={buildPath(session.id)} lang={session.lang}>
                {session.title}
              </Link>
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
