import { buildPath } from "#lib/address/permalink";
import type { Chart, ChartColumn, ChartRow } from "#lib/records/derived/chart";
import { Link } from "#components/page/link";
import { ParagraphLink } from "#components/item/stated-words";

/** The data of a chart as a table, each row leading to its record and to the words it rests on. */
export function ChartTable({ chart }: { chart: Chart }) {
  const { columns, rows, rowHead, title } = chart;
  const hasWords = rows.some((row) => row.stated !== undefined);
  return (
    <div className="scroll" role="region" aria-label={`Data: ${title}`} tabIndex={0}>
      <table className="records">
        <caption>{title}: the data</caption>
        <thead>
          <tr>
            {columns.map(({ name, label, number }) => (
              <th key={name} scope="col" className={number ? "number" : undefined}>
                {label}
              </th>
            ))}
            {hasWords ? <th scope="col">In the document’s words</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={`${row.of} ${at}`}>
              {columns.map((column) => (
                <Cell key={column.name} column={column} row={row} isHead={column.name === rowHead} />
              ))}
              {hasWords ? (
                <td>
                  <Words row={row} />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ column, row, isHead }: { column: ChartColumn; row: ChartRow; isHead: boolean }) {
  const value = row.cells[column.name] ?? "";
  if (isHead)
    return (
      <th scope="row">
        <Link to={buildPath(row.of)} className="in-text">
          {value}
        </Link>
      </th>
    );
  return <td className={column.number ? "number" : undefined}>{value}</td>;
}

function Words({ row: { stated } }: { row: ChartRow }) {
  if (stated === undefined) return null;
  const { document, paragraph, words } = stated;
  return (
    <>
      “{words}” {paragraph === undefined ? null : <ParagraphLink stated={{ document, paragraph, words }} />}
    </>
  );
}
