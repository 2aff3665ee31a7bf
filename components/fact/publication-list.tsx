import { lastNameOf } from "#lib/address/name";
import { type FieldOperation, labelOfOperation } from "#lib/records/facts/field-operation";
import { buildPath } from "#lib/address/permalink";
import { labelOfKind, type Publication } from "#lib/records/facts/publication";
import { Link } from "#components/page/link";
import { Permalink } from "#components/page/permalink";
import { StatedWords } from "#components/item/stated-words";

/** Publications, each with its title as printed, who publishes it and when, and the words that say so. */
export function PublicationList(props: { publications: Publication[]; operationOf: (id: string) => FieldOperation }) {
  const { publications, operationOf } = props;
  return (
    <ol className="history">
      {publications.map((publication) => {
        const { id, title, called, address, operation } = publication;
        return (
          <li key={id} id={lastNameOf(id)}>
            <p className="label">{labelOfPublication(publication)}</p>
            <p className="title">{title === undefined ? called : <cite>{title}</cite>}</p>
            {title === undefined || called === undefined ? null : <p className="printed">{called}</p>}
            {operation === undefined ? null : (
              <p className="printed">
                Told of under <Link to={buildPath(operation)}>{labelOfOperation(operationOf(operation))}</Link>
              </p>
            )}
            <StatedWords stated={publication.stated} />
            {address === undefined ? null : (
              <p className="printed">
                Address printed: <a href={address}>{address}</a>
              </p>
            )}
            <Permalink id={id} of={title ?? called ?? id} />
          </li>
        );
      })}
    </ol>
  );
}

function labelOfPublication({ kind, publisher, when, languages }: Publication): string {
  return [labelOfKind(kind), publisher, when, languages.join(" and ")]
    .filter((each) => each !== undefined && each !== "")
    .join(", ");
}
