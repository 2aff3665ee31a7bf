import { lastNameOf } from "#lib/address/name";
import { type FieldOperation, labelOfOperation } from "#lib/records/facts/field-operation";
import { buildPath } from "#lib/address/permalink";
import type { Backer, Project } from "#lib/records/facts/project";
import { Fact } from "#components/page/fact";
import { Link } from "#components/page/link";
import { Permalink } from "#components/page/permalink";
import { ParagraphLink, StatedWords } from "#components/item/stated-words";

/** A project: whose it is and when, the report's words, and who gives and takes part, as far as the report says. */
export function ProjectEntry({ project, operation }: { project: Project; operation: FieldOperation | undefined }) {
  const { id, title, called, by, when, donors, partners, stated } = project;
  const name = lastNameOf(id);
  return (
    <li id={name} className="project">
      <p className="label">{[by, when].filter((each) => each !== undefined).join(", ")}</p>
      <h3 className="title">{title ?? called}</h3>
      <dl className="facts">
        <Fact label="The report says">
          <StatedWords stated={stated} />
        </Fact>
        {operation === undefined ? null : (
          <Fact label="Field operation">
            <Link to={buildPath(operation.id)}>{labelOfOperation(operation)}</Link>
          </Fact>
        )}
        <Backers title="Donors" backers={donors} />
        <Backers title="Partners" backers={partners} />
      </dl>
      <Permalink id={id} of={title ?? called ?? id} />
    </li>
  );
}

function Backers({ title, backers }: { title: string; backers: Backer[] }) {
  return (
    <Fact label={title}>
      {backers.length === 0 ? (
        "The report names none."
      ) : (
        <ul>
          {backers.map(({ name, stated }) => (
            <li key={name}>
              {name} <ParagraphLink stated={stated} />
            </li>
          ))}
        </ul>
      )}
    </Fact>
  );
}
