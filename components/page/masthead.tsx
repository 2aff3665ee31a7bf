import { Link } from "./link";
import type { Way } from "#components/navigation/way-list";

interface Props {
  name: string;
  ways: readonly Way[];
  /** The address of the page of everything, which a module opens as a menu where there is room. */
  browse: string;
}

/** The running head of every page: the name of the volume and the ways in. */
export function Masthead({ name, ways, browse }: Props) {
  return (
    <header className="masthead">
      <Link to="/" className="name">
        {name}
      </Link>
      <nav aria-label="Main">
        <ul>
          {ways.map(({ to, label }) => (
            <li key={to} className={to === browse ? "browse" : undefined}>
              <Link to={to}>{label}</Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
