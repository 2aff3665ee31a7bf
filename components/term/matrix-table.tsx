import { buildId, type Vocabulary } from "#lib/address/identifier";
import { buildPath } from "#lib/address/permalink";
import type { Term } from "#lib/records/term";
import { Link } from "#components/page/link";

/** A row of the matrix as it is shown; each cell with items has the address and the name of its page. */
export interface MatrixLine {
  topic: Term;
  total: number;
  cells: { addressee: Term; count: number; to: string; title: string }[];
}

interface Column {
  addressee: Term;
  total: number;
}

/** Topics by addressees, with the number of items in each cell; an empty cell is blank to see and "0" to hear. */
export function MatrixTable({ lines, columns, total }: { lines: MatrixLine[]; columns: Column[]; total: number }) {
  return (
    <div className="scroll" role="region" aria-label="Table of topics by addressee" tabIndex={0}>
      <table className="matrix">
        <caption className="visually-hidden">How many items about each topic ask each addressee</caption>
        <thead>
          <tr>
            <th scope="col">Topic</th>
            {columns.map(({ addressee }) => (
              <th key={addressee.id} scope="col">
                <TermLink vocabulary="addressees" term={addressee} />
              </th>
            ))}
            <th scope="col">
              <span>All items</span>
            </th>
          </tr>
        </thead>
        <tbody className="pillars">{lines.filter(isOfKind).map(showLine)}</tbody>
        <tbody>{lines.filter((line) => !isOfKind(line)).map(showLine)}</tbody>
        <tfoot>
          <tr>
            <th scope="row">All items</th>
            {columns.map(({ addressee, total: count }) => (
              <td key={addressee.id}>{count === 0 ? <None /> : count}</td>
            ))}
            <td>{total}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function showLine(line: MatrixLine) {
  return <Line key={line.topic.id} line={line} />;
}

function isOfKind({ topic }: MatrixLine): boolean {
  return topic.kind !== undefined;
}

function Line({ line: { topic, total, cells } }: { line: MatrixLine }) {
  return (
    <tr>
      <th scope="row">
        <TermLink vocabulary="topics" term={topic} />
      </th>
      {cells.map(({ addressee, count, to, title }) => (
        <td key={addressee.id}>
          {count === 0 ? (
            <None />
          ) : (
            <Link to={to} aria-label={`${title}: ${count}`}>
              {count}
            </Link>
          )}
        </td>
      ))}
      <td>{total === 0 ? <None /> : total}</td>
    </tr>
  );
}

function TermLink({ vocabulary, term }: { vocabulary: Vocabulary; term: Term }) {
  return <Link to={buildPath(buildId({ kind: "term", vocabulary, term: term.id }))}>{term.label}</Link>;
}

function None() {
  return <span className="visually-hidden">0</span>;
}
