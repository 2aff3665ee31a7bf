import { Link } from "./link";
import type { Way } from "./way-list";

/** Ways in under a heading. */
export interface WayGroup {
  id: string;
  title: string;
  ways: readonly Way[];
}

interface Props {
  name: string;
  ways: readonly Way[];
  /** All that can be browsed; where there is room it opens as a menu in the place of the way to its page, named by `browse`. */
  groups: readonly WayGroup[];
  browse: string;
}

/** The running head of every page: the name of the volume and the ways in. */
export function Masthead({ name, ways, groups, browse }: Props) {
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
              {to === browse ? (
                <button type="button" popoverTarget="menu">
                  {label}
                </button>
              ) : null}
            </li>
          ))}
        </ul>
      </nav>
      <nav id="menu" popover="auto" aria-label="Browse">
        {groups.map(({ id, title, ways: own }) => (
          <div key={id}>
            <p className="label">{title}</p>
            <ul>
              {own.map(({ to, label }) => (
                <li key={to}>
                  <Link to={to}>{label}</Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
        <p>
          <Link to={browse}>Everything, with what is in each</Link>
        </p>
      </nav>
    </header>
  );
}
