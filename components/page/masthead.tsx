import { Link } from "./link";

/** The running head of every page: the name of the volume and the ways in. */
export function Masthead({ name, ways }: { name: string; ways: readonly { to: string; label: string }[] }) {
  return (
    <header className="masthead">
      <Link to="/" className="name">
        {name}
      </Link>
      <nav aria-label="Main">
        <ul>
          {ways.map(({ to, label }) => (
            <li key={to}>
              <Link to={to}>{label}</Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
