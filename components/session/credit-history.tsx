import type { Credit } from "#lib/records/people/credit";
import type { Event } from "#lib/records/event";
import { buildPath } from "#lib/address/permalink";
import type { Session } from "#lib/records/session";
import { Link } from "#components/page/link";

/** A credit with the session and event it stands in. */
export interface CreditEntry {
  credit: Credit;
  session: Session;
  event: Event;
}

/** Credits in the order of the proceedings, each as printed; `named` shows whose they are. */
export function CreditHistory({ entries, named = false }: { entries: CreditEntry[]; named?: boolean }) {
  return (
    <ol className="history">
      {entries.map(({ credit, session, event }) => (
        <li key={`${session.id} ${credit.role} ${credit.person}`}>
          <p className="label">
            {credit.label}, {session.label}, {event.label}
          </p>
          <p className="title">
            <Link to={buildPath(session.id)} lang={session.lang}>
              {session.title}
            </Link>
          </p>
          <p className="printed">
            {named ? (
              <>
                <Link to={buildPath(credit.person)} lang={credit.lang}>
                  {credit.name}
                </Link>
                :{" "}
              </>
            ) : (
              "as printed: "
            )}
            “{credit.printed}”
          </p>
        </li>
      ))}
    </ol>
  );
}
