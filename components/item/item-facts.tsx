import { Fragment, type ReactNode } from "react";
import type { Document } from "#lib/records/document";
import { buildId, type Vocabulary } from "#lib/address/identifier";
import { type Instrument, labelOfInstrument } from "#lib/records/facts/instrument";
import type { Organization } from "#lib/records/organization";
import { buildContextPath, buildPath } from "#lib/address/permalink";
import type { Recommendation } from "#lib/records/recommendation";
import { formatStatus } from "#lib/records/status";
import type { Term } from "#lib/records/term";
import { Link } from "#components/page/link";

/** What must be known with a recommendation's words: where they stand, whose they are, what standing they have. */
export function ItemFacts({
  item,
  placeTitle,
  placeName,
  document,
  publisher,
  cites,
  asked,
  topics,
}: {
  item: Recommendation;
  placeTitle: string;
  placeName: string;
  document: Document;
  publisher: Organization;
  cites: Instrument[];
  asked: Term[];
  topics: Term[];
}) {
  const paragraph = item.paragraph.split("#p").at(-1);
  return (
    <dl className="facts">
      <Fact label="Stands in">
        <dd>
          <Link to={buildContextPath(item.id)}>{placeTitle}</Link>, {placeName}
        </dd>
      </Fact>
      {item.leadIn === undefined ? null : (
        <Fact label="Introduced by">
          <dd>“{item.leadIn}”</dd>
        </Fact>
      )}
      <Fact label="Document">
        <dd>
          <Link to={buildPath(item.paragraph)}>
            {document.title}, ¶{paragraph}
          </Link>
        </dd>
      </Fact>
      <Fact label="Published by">
        <dd>
          <Link to={buildPath(publisher.id)}>{publisher.name}</Link>
        </dd>
      </Fact>
      <Fact label="Status">
        <dd>{formatStatus(item.status).long}</dd>
      </Fact>
      {asked.length === 0 ? null : (
        <Fact label="Asked">
          <dd>
            <Terms vocabulary="addressees" terms={asked} />{" "}
            <span className="sourced">The portal’s reading, not the publisher’s.</span>
          </dd>
        </Fact>
      )}
      {topics.length === 0 ? null : (
        <Fact label="Topics">
          <dd>
            <Terms vocabulary="topics" terms={topics} />{" "}
            <span className="sourced">The portal’s terms, not the publisher’s.</span>
          </dd>
        </Fact>
      )}
      {cites.length === 0 ? null : (
        <Fact label="Cites">
          {cites.map((each) => (
            <dd key={each.id}>
              <Link to={buildPath(each.id)}>{labelOfInstrument(each)}</Link>
            </dd>
          ))}
        </Fact>
      )}
    </dl>
  );
}

function Terms({ vocabulary, terms }: { vocabulary: Vocabulary; terms: Term[] }) {
  return terms.map(({ id, label }, at) => (
    <Fragment key={id}>
      {at === 0 ? "" : ", "}
      <Link to={buildPath(buildId({ kind: "term", vocabulary, term: id }))}>{label}</Link>
    </Fragment>
  ));
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      {children}
    </div>
  );
}
