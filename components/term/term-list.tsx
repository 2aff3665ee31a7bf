import { Fragment } from "react";
import { buildId, type Vocabulary } from "#lib/address/identifier";
import { buildPath } from "#lib/address/permalink";
import type { Term } from "#lib/records/term";
import { Link } from "#components/page/link";

/** A term in an index, with the number of its items in all and by conference. */
export interface TermEntry {
  term: Term;
  count: number;
  counts: { named: string; count: number }[];
}

/** Terms as a table of contents: how many items each has, what it covers, and where the items stand. */
export function TermList({ vocabulary, entries }: { vocabulary: Vocabulary; entries: TermEntry[] }) {
  return (
    <ul className="programme terms">
      {entries.map(({ term, count, counts }) => (
        <li key={term.id}>
          <span className="label">{formatItems(count)}</span>
          <div>
            <Link to={buildPath(buildId({ kind: "term", vocabulary, term: term.id }))} className="title">
              {term.label}
            </Link>
            <p className="notes">{term.scope}</p>
          </div>
          <span className="count">
            <Counts counts={counts} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Formats a number of items of whatever kind: "1 item", "40 items". */
export function formatItems(count: number): string {
  return count === 1 ? "1 item" : `${count === 0 ? "no" : count} items`;
}

/** Where items stand, each number kept beside its conference: "20 of the 17th, 4 of the 2016–17 Report". */
function Counts({ counts }: Pick<TermEntry, "counts">) {
  return counts.map(({ named, count }, at) => (
    <Fragment key={named}>
      {at === 0 ? "" : ", "}
      <span className="together">
        {count} of {named}
      </span>
    </Fragment>
  ));
}
