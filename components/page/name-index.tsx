import { languageProps } from "#lib/text/language";
import { Link } from "./link";

/** A name in an index: where it leads, the letter under which it is filed, what it is, and what is said beside it. */
export interface NameEntry {
  to: string;
  name: string;
  lang?: string | undefined;
  initial: string;
  about?: string | undefined;
  notes: string[];
}

/** A letter of an index, with the address at which its names begin. */
interface Letter {
  letter: string;
  to: string;
}

/** An index of names under their initial letters; `letters` are those of the whole index, where it has more pages than this. */
export function NameIndex({ entries, letters }: { entries: NameEntry[]; letters?: readonly Letter[] }) {
  const own = [...new Set(entries.map((entry) => entry.initial))];
  return (
    <div className="name-index">
      <nav className="letters" aria-label="Letters">
        {own.length === (letters?.length ?? own.length)
          ? own.map((letter) => (
              <a key={letter} href={`#${letter}`}>
                {letter}
              </a>
            ))
          : letters?.map(({ letter, to }) => (
              <Link key={letter} to={to}>
                {letter}
              </Link>
            ))}
      </nav>
      {own.map((letter) => (
        <section key={letter} aria-labelledby={letter}>
          <h2 id={letter}>{letter}</h2>
          <ul>
            {entries
              .filter((entry) => entry.initial === letter)
              .map((entry) => (
                <li key={entry.to}>
                  <Link to={entry.to}>
                    {entry.lang === undefined ? entry.name : <span {...languageProps(entry.lang)}>{entry.name}</span>}
                  </Link>
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
