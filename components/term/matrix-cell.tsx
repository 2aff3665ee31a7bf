import { buildId, type Vocabulary } from "#lib/address/identifier";
import { buildPath } from "#lib/address/permalink";
import { nobodyNamed, type Term } from "#lib/records/term";
import { Link } from "#components/page/link";

/** A cell of the matrix as it is shown: how many items ask, how many only mention, its shade, and the address and name of its page. */
export interface ShownCell {
  addressee: Term;
  count: number;
  mentioned: number;
  shade: number;
  to: string;
  title: string;
}

/** A row of the matrix as it is shown. */
export interface MatrixLine {
  topic: Term;
  total: number;
  cells: ShownCell[];
}

/** An addressee at the head of its column, with its items in all. */
export interface MatrixColumn {
  addressee: Term;
  total: number;
  mentioned: number;
}

/** Says whether a cell or column is that of the items which ask nobody; it stands apart from the addressees. */
export function isNobody({ addressee }: Pick<ShownCell, "addressee">): boolean {
  return addressee.id === nobodyNamed.id;
}

interface NumbersProps extends Pick<ShownCell, "count" | "mentioned"> {
  /** What is read out before the second number, where no name of the cell says it. */
  before?: string;
}

/** Two numbers: how many items ask, and lighter how many more mention; what is zero is blank to see. */
export function Numbers({ count, mentioned, before }: NumbersProps) {
  return (
    <span className="numbers">
      {count === 0 ? null : count}
      {mentioned === 0 ? null : (
        <small>
          {before === undefined ? null : <span className="visually-hidden"> {before} </span>}+{mentioned}
        </small>
      )}
    </span>
  );
}

/** Formats the name of a cell with its numbers, as it is read out: "Guardianship, asked of business: 3, mentioned in 2 more", "Guardianship, mentioning business: 2". */
export function nameOfCell({ title, count, mentioned }: ShownCell): string {
  if (count === 0) return `${title}: ${mentioned}`;
  return mentioned === 0 ? `${title}: ${count}` : `${title}: ${count}, mentioned in ${mentioned} more`;
}

/** The name of a term, leading to its page. */
export function TermLink({ vocabulary, term }: { vocabulary: Vocabulary; term: Term }) {
  return <Link to={buildPath(buildId({ kind: "term", vocabulary, term: term.id }))}>{term.label}</Link>;
}
