import { Link } from "./link";

/** A name in an index: where it leads, how it is filed, what it is, and what is said beside it. */
export interface NameEntry {
  to: string;
  name: string;
  sortKey: string;
  about?: string | undefined;
  notes: string[];
}

/** An index of names under their initial letters. */
export function NameIndex({ entries }: { entries: NameEntry[] }) {
  const letters = [...new Set(entries.map(initialOf))];
  return (
    <div className="name-index">
      <nav className="letters" aria-label="Letters">
        {letters.map((letter) => (
          <a key={letter} href={`#${letter}`}>
            {letter}
          </a>
        ))}
      </nav>
      {letters.map((letter) => (
        <section key={letter} aria-labelledby={letter}>
          <h2 id={letter}>{letter}</h2>
          <ul>
            {entries
              .filter((entry) => initialOf(entry) === letter)
              .map((entry) => (
                <li key={entry.to}>
                  <Link to={entry.to}>{entry.name}</Link>
                  <span>
                    {entry.about === undefined ? null : <span className="about">{entry.about}</span>}
                    <span className="notes">{entry.notes.join("; ")}</span>
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function initialOf(entry: NameEntry): string {
  const letter = entry.sortKey.normalize("NFKD").charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : "#";
}
