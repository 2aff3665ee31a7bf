import type { ReactNode } from "react";
import type { Document } from "#lib/records/document";
import { type Instrument, labelOfInstrument } from "#lib/records/instrument";
import type { Organization } from "#lib/records/organization";
import { buildContextPath, buildPath } from "#lib/records/permalink";
import type { Recommendation } from "#lib/records/recommendation";
import { formatStatus } from "#lib/records/status";
import { Link } from "./link";

/** What must be known with a recommendation's words: where they stand, whose they are, what standing they have. */
export function ItemFacts({ item, placeTitle, placeName, document, publisher, cites, children }: {
  item: Recommendation;
  placeTitle: string;
  placeName: string;
  document: Document;
  publisher: Organization;
  cites: Instrument[];
  children?: ReactNode;
}) {
  return (
    <dl className="facts">
      <div>
        <dt>Stands in</dt>
        <dd>
          <Link to={buildContextPath(item.id)}>{placeTitle}</Link>, {placeName}
        </dd>
      </div>
      {item.leadIn === undefined ? null : (
        <div>
          <dt>Introduced by</dt>
          <dd>“{item.leadIn}”</dd>
        </div>
      )}
      <div>
        <dt>Document</dt>
        <dd>
          <Link to={buildPath(item.paragraph)}>{document.title}, ¶{item.paragraph.split("#p").at(-1)}</Link>
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
      <Cites instruments={cites} />
      {children}
    </dl>
  );
}

function Cites({ instruments }: { instruments: Instrument[] }) {
  return (
    <div>
      <dt>Cites</dt>
      {instruments.map((instrument) => <dd key={instrument.id}><Link to={buildPath(instrument.id)}>{labelOfInstrument(instrument)}</Link></dd>)}
    </div>
  );
}
