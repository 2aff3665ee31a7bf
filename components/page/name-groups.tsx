import { Link } from "./link";
import type { NameEntry } from "./name-index";

interface NameGroup {
  id: string;
  title: string;
  explanation: string | undefined;
  entries: NameEntry[];
}

/** An index of names in groups, with how many each has and a way to each; `name` says by what they are grouped. */
export function NameGroups({ name, groups }: { name: string; groups: NameGroup[] }) {
  return (
    <div className="name-groups">
      <nav className="hint" aria-label={name}>
        <ul>
          {groups.map(({ id, title, entries }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a> {entries.length}
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ id, title, explanation, entries }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {explanation === undefined ? null : <p className="notes">{explanation}</p>}
          <ul>
            {entries.map((entry) => (
              <li key={entry.to}>
                <Link to={entry.to}>{entry.name}</Link>
                <span className="notes">{entry.notes.join("; ")}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
