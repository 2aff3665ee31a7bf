import { Link } from "#components/page/link";

interface Choice {
  to: string;
  label: string;
  count?: number;
}

const lists: readonly { name: string; choices: readonly Choice[] }[] = [
  {
    name: "By subject",
    choices: [
      { to: "/topics/", label: "Topics" },
      { to: "/addressees/", label: "Who is asked" },
      { to: "/matrix/", label: "Topics and addressees crossed" },
    ],
  },
  {
    name: "By name",
    choices: [
      { to: "/people/", label: "People" },
      { to: "/organizations/", label: "Organizations" },
      { to: "/figures/map/", label: "Countries" },
    ],
  },
  {
    name: "By text",
    choices: [
      { to: "/documents/", label: "Documents" },
      { to: "/quotations/", label: "Quotations" },
      { to: "/figures/", label: "Figures" },
      { to: "/instruments/", label: "Instruments" },
    ],
  },
];

/** The lists behind the search that there are, for whoever would rather leaf through them, or has no scripts. */
export function SearchLists({
  facets,
  isShown,
}: {
  facets: { name: string; choices: Choice[] }[];
  isShown: (path: string) => boolean;
}) {
  const shown = lists
    .map(({ name, choices }) => ({ name, choices: choices.filter(({ to }) => isShown(to)) }))
    .filter(({ choices }) => choices.length > 0);
  return (
    <nav className="search-lists" aria-label="Lists" data-search-lists="">
      <h2 className="label">Or leaf through</h2>
      <dl>
        {[...facets, ...shown].map(({ name, choices }) => (
          <div key={name}>
            <dt>{name}</dt>
            {choices.map(({ to, label, count }) => (
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
