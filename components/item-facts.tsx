import { formatStatus } from "#lib/records/status";
import type { Document } from "#lib/records/document";
import type { Event } from "#lib/records/event";
import { labelOfEvent, labelOfSession } from "#lib/records/label";
import type { Organization } from "#lib/records/organization";
import { buildContextPath, buildPath } from "#lib/records/permalink";
import type { Recommendation } from "#lib/records/recommendation";
import type { Session } from "#lib/records/session";
import { Link } from "./link";

/** What must be known with a recommendation's words: where they stand, whose they are, what standing they have. */
export function ItemFacts({ item, session, event, document, publisher }: {
  item: Recommendation;
  session: Session;
  event: Event;
  document: Document;
  publisher: Organization;
}) {
  const anchor = item.paragraph.split("#").at(-1) ?? "";
  return (
    <dl className="facts">
      <div>
        <dt>Stands in</dt>
        <dd>
          <Link to={buildContextPath(item.id)}>{labelOfSession(session)}: {session.title}</Link>, {labelOfEvent(event)}
        </dd>
      </div>
      <div>
        <dt>Introduced by</dt>
        <dd>“{item.leadIn}”</dd>
      </div>
      <div>
        <dt>Document</dt>
        <dd>
          <Link to={`${buildPath(document.id)}#${anchor}`}>{document.title}, ¶{anchor.slice(1)}</Link>
        </dd>
      </div>
      <div>
        <dt>Published by</dt>
        <dd><Link to={buildPath(publisher.id)}>{publisher.name}</Link></dd>
      </div>
      <div>
        <dt>Status</dt>
        <dd>{formatStatus(item.status).long}</dd>
      </div>
    </dl>
  );
}
