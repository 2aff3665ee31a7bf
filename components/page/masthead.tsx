import { Link } from "./link";

const ways = [
  ["/recommendations/", "Recommendations"],
  ["/topics/", "Topics"],
  ["/people/", "People"],
  ["/organizations/", "Organizations"],
  ["/documents/", "Documents"],
  ["/about/", "About"],
  ["/search/", "Search"],
] as const;

/** The running head of every page: the name of the volume and the ways in. */
export function Masthead() {
  return (
    <header className="masthead">
      <Link to="/" className="name">
        Alliance Proceedings
      </Link>
      <nav aria-label="Main">
        <ul>
          {ways.map(([to, label]) => (
            <li key={to}>
              <Link to={to}>{label}</Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
