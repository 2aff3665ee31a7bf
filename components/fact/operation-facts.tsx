import type { Document } from "#lib/records/document";
import type { FieldOperation } from "#lib/records/facts/field-operation";
import type { Publication } from "#lib/records/facts/publication";
import type { Project } from "#lib/records/facts/project";
import { buildPath } from "#lib/address/permalink";
import { Link } from "#components/page/link";
import { StatedWords } from "#components/item/stated-words";

/** What the report states of a field operation beside its text: where it is, what it was called, what came of it. */
export function OperationFacts({
  operation,
  document,
  projects,
  publications,
}: {
  operation: FieldOperation;
  document: Document;
  projects: Project[];
  publications: Publication[];
}) {
  const { region, country, formerName, closed, address } = operation;
  return (
    <dl className="facts">
      <div>
        <dt>Region</dt>
        <dd>{region}</dd>
      </div>
      {country === undefined || country === operation.place ? null : (
        <div>
          <dt>Country</dt>
          <dd>{country}</dd>
        </div>
      )}
      {formerName === undefined ? null : (
        <div>
          <dt>Formerly</dt>
          <dd>
            {formerName.name}, before {formerName.changed} <StatedWords stated={formerName.stated} />
          </dd>
        </div>
      )}
      {closed === undefined ? null : (
        <div>
          <dt>Closed</dt>
          <dd>
            {closed.when} <StatedWords stated={closed.stated} />
          </dd>
        </div>
      )}
      {address === undefined ? null : (
        <div>
          <dt>Address</dt>
          <dd>
            <a href={address}>{address}</a>
          </dd>
        </div>
      )}
      <Outcomes title="Projects" outcomes={projects} />
      <Outcomes title="Publications" outcomes={publications} />
      <div>
        <dt>Document</dt>
        <dd>
          <Link to={buildPath(operation.section)}>{document.title}</Link>
        </dd>
      </div>
    </dl>
  );
}

function Outcomes({ title, outcomes }: { title: string; outcomes: (Project | Publication)[] }) {
  if (outcomes.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {outcomes.map((outcome) => (
        <dd key={outcome.id}>
          <Link to={buildPath(outcome.id)}>{outcome.title ?? outcome.called}</Link>
        </dd>
      ))}
    </div>
  );
}
