import type { ReactNode } from "react";
import { Link } from "#components/page/link";

/** The lists behind the search, for whoever would rather leaf through them, or has no scripts. */
export function SearchLists({
  facets,
}: {
  facets: { name: string; choices: { to: string; label: string; count: number }[] }[];
}) {
  return (
    <nav className="search-lists" aria-label="Lists" data-search-lists="">
      <h2 className="label">Or leaf through</h2>
      <dl>
        {facets.map(({ name, choices }) => (
          <Row key={name} name={name}>
            {choices.map(({ to, label, count }) => (
              <dd key={to}>
                <Link to={to}>{label}</Link> <span className="count">{count}</span>
              </dd>
            ))}
          </Row>
        ))}
        <Row name="By subject">
          <dd>
            <Link to="/topics/">Topics</Link>
          </dd>
          <dd>
            <Link to="/addressees/">Who is asked</Link>
          </dd>
          <dd>
            <Link to="/matrix/">Topics and addressees crossed</Link>
          </dd>
        </Row>
        <Row name="By name">
          <dd>
            <Link to="/people/">People</Link>
          </dd>
          <dd>
            <Link to="/organizations/">Organizations</Link>
          </dd>
          <dd>
            <Link to="/figures/map/">Countries</Link>
          </dd>
        </Row>
        <Row name="By text">
          <dd>
            <Link to="/documents/">Documents</Link>
          </dd>
          <dd>
            <Link to="/quotations/">Quotations</Link>
          </dd>
          <dd>
            <Link to="/figures/">Figures</Link>
          </dd>
          <dd>
            <Link to="/instruments/">Instruments</Link>
          </dd>
        </Row>
      </dl>
    </nav>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      {children}
    </div>
  );
}
