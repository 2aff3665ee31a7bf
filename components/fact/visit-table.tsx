import { lastNameOf } from "#lib/address/name";
import { buildPath } from "#lib/address/permalink";
import { formatVisit, type Visit } from "#lib/records/facts/visit";
import { Link } from "#components/page/link";
import { StatedWords } from "#components/item/stated-words";

/** Visits, or reports of visits, as a table: the country, what and when, and the words that say so. */
export function VisitTable({ caption, visits }: { caption: string; visits: Visit[] }) {
  return (
    <table className="records visits">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Country</th>
          <th scope="col">What and when</th>
          <th scope="col">In the report’s words</th>
        </tr>
      </thead>
      <tbody>
        {visits.map((visit) => (
          <tr key={visit.id} id={lastNameOf(visit.id)}>
            <th scope="row">
              <Link to={buildPath(visit.id)} rel="bookmark" className="in-text">
                {visit.country}
              </Link>
            </th>
            <td>{formatVisit(visit)}</td>
            <td>
              {[visit.stated, ...visit.also].map((stated) => (
                <StatedWords key={stated.words} stated={stated} />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
