import type { Document } from "#lib/records/document";
import type { FieldOperation } from "#lib/records/facts/field-operation";
import type { Publication } from "#lib/records/facts/publication";
import type { Project } from "#lib/records/facts/project";
import { buildPath } from "#lib/address/permalink";
import { Fact, FactList } from "#components/page/fact";
import { Link } from "#components/page/link";
import { StatedWords } from "#components/item/stated-words";

interface Props {
  operation: FieldOperation;
  document: Document;
  projects: Project[];
  publications: Publication[];
}

/** What the report states of a field operation beside its text: where it is, what it was called, what came of it. */
export function OperationFacts({ operation, document, projects, publications }: Props) {
  const { region, country, formerName, closed, address } = operation;
  return (
    <dl className="facts">
      <Fact label="Region">{region}</Fact>
      <Fact label="Country">{country === operation.place ? undefined : country}</Fact>
      {formerName === undefined ? null : (
        <Fact label="Formerly">
          {formerName.name}, before {formerName.changed} <StatedWords stated={formerName.stated} />
        </Fact>
      )}
      {closed === undefined ? null : (
        <Fact label="Closed">
          {closed.when} <StatedWords stated={closed.stated} />
        </Fact>
      )}
      <Fact label="Address">{address === undefined ? undefined : <a href={address}>{address}</a>}</Fact>
      <FactList label="Projects" values={projects.map(linkOutcome)} />
      <FactList label="Publications" values={publications.map(linkOutcome)} />
      <Fact label="Document">
        <Link to={buildPath(operation.section)}>{document.title}</Link>
      </Fact>
    </dl>
  );
}

function linkOutcome({ id, title, called }: Project | Publication) {
  return { key: id, value: <Link to={buildPath(id)}>{title ?? called}</Link> };
}
