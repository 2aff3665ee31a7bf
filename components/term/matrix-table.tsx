import { Link } from "#components/page/link";
import {
  isNobody,
  type MatrixColumn,
  type MatrixLine,
  nameOfCell,
  Numbers,
  type ShownCell,
  TermLink,
} from "./matrix-cell";

interface Props {
  lines: MatrixLine[];
  columns: MatrixColumn[];
  total: number;
}

/* So many columns fit beside the topics on a wide screen; a table of more scrolls within itself. */
const mostColumns = 18;

/**
 * Topics by addressees, with the number of items in each cell; an empty cell is blank to see and "0" to hear. The items that ask
 * nobody, and all items, stand apart behind the addressees.
 */
export function MatrixTable({ lines, columns, total }: Props) {
  const scrolls = columns.length > mostColumns;
  return (
    <div className={scrolls ? "matrix-whole scroll" : "matrix-whole"} tabIndex={scrolls ? 0 : undefined} {...region}>
      <table className="matrix">
        <caption className="visually-hidden">
          How many items about each topic ask each addressee, and behind a plus how many more mention it
        </caption>
        <thead>
          <tr>
            <th scope="col">Topic</th>
            {columns.map((column) => (
              <th key={column.addressee.id} scope="col" className={isNobody(column) ? "apart" : undefined}>
                <TermLink vocabulary="addressees" term={column.addressee} />
              </th>
            ))}
            <th scope="col" className="apart">
              <span>All items</span>
            </th>
          </tr>
        </thead>
        <tbody className="pillars">{lines.filter(isOfKind).map(showLine)}</tbody>
        <tbody>{lines.filter((line) => !isOfKind(line)).map(showLine)}</tbody>
        <Totals columns={columns} total={total} />
      </table>
    </div>
  );
}

function Totals({ columns, total }: Pick<Props, "columns" | "total">) {
  return (
    <tfoot>
      <tr>
        <th scope="row">All items</th>
        {columns.map((column) => (
          <td key={column.addressee.id} className={isNobody(column) ? "apart" : undefined}>
            {column.total + column.mentioned === 0 ? (
              <None />
            ) : (
              <Numbers count={column.total} mentioned={column.mentioned} before="mentioned in" />
            )}
          </td>
        ))}
        <td className="apart">{total}</td>
      </tr>
    </tfoot>
  );
}

const region = { role: "region", "aria-label": "Table of topics by addressee" };

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
      {cells.map((cell) => (
        <td key={cell.addressee.id} className={classOf(cell)}>
          {cell.count + cell.mentioned === 0 ? (
            <None />
          ) : (
            <Link to={cell.to} aria-label={nameOfCell(cell)}>
              <Numbers {...cell} />
            </Link>
          )}
        </td>
      ))}
      <td className="apart">{total === 0 ? <None /> : total}</td>
    </tr>
  );
}

function classOf(cell: ShownCell): string | undefined {
  if (isNobody(cell)) return "apart";
  return cell.shade === 0 ? undefined : `shade-${cell.shade}`;
}

function None() {
  return <span className="visually-hidden">0</span>;
}
