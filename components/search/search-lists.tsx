import { Link } from "#components/page/link";
import type { Way } from "#components/navigation/way-list";

interface Choice {
  to: string;
  label: string;
  count?: number;
}

interface Props {
  facets: readonly { name: string; choices: readonly Choice[] }[];
  groups: readonly { title: string; ways: readonly Way[] }[];
}

/** The lists behind the search, for whoever would rather browse, found nothing, or has no scripts. */
export function SearchLists({ facets, groups }: Props) {
  const lists = [...facets, ...groups.map(({ title, ways }) => ({ name: title, choices: ways }))];
  return (
    <nav className="search-lists" aria-label="Lists" data-search-lists="">
      <h2 className="label">Or browse by</h2>
      <dl>
        {lists.map(({ name, choices }) => (
          <div key={name}>
            <dt>{name}</dt>
            {choices.map(({ to, label, count }: Choice) => (
              <dd key={to}>
                <Link to={to}>{label}</Link>
                {count === undefined ? null : (
                  <>
                    {" "}
                    <span className="count">{count}</span>
                  </>
                )}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </nav>
  );
}
