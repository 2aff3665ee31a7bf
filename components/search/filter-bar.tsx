import { Link } from "#components/page/link";

/** One way to narrow a list: where it leads, what it is called, how many are left, whether it is in force. */
export interface Choice {
  to: string;
  label: string;
  count: number;
  current: boolean;
}

interface Facet {
  name: string;
  choices: Choice[];
}

/** The filters of a list as plain links, a line for each facet; those of `more` are many, and opened by whoever wants them. */
export function FilterBar({ facets, more = [] }: { facets: Facet[]; more?: Facet[] }) {
  if (facets.length === 0 && more.length === 0) return null;
  return (
    <nav className="filters" aria-label="Filter the list">
      <FacetList facets={facets} />
      {more.length === 0 ? null : (
        <details>
          <summary>By {more.map(({ name }) => name.toLowerCase()).join(", or ")}</summary>
          <FacetList facets={more} />
        </details>
      )}
    </nav>
  );
}

function FacetList({ facets }: { facets: Facet[] }) {
  return (
    <dl>
      {facets.map((facet) => (
        <div key={facet.name}>
          <dt>{facet.name}</dt>
          {facet.choices.map((choice) => (
            <dd key={choice.to}>
              {choice.count === 0 && !choice.current ? (
                <span className="none">
                  {choice.label} <span className="count">0</span>
                </span>
              ) : (
                <Link to={choice.to} aria-current={choice.current ? "true" : undefined}>
                  {choice.label} <span className="count">{choice.count}</span>
                </Link>
              )}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
