import { Link } from "#components/page/link";
import { isNobody, type MatrixLine, Numbers, type ShownCell, TermLink } from "./matrix-cell";
import { formatItems } from "./term-list";

/** The matrix where there is no room for a table: topic by topic, each opened to its addressees, and apart from them nobody. */
export function MatrixList({ lines }: { lines: MatrixLine[] }) {
  return (
    <div className="matrix-list" role="group" aria-label="Topics, each with its addressees">
      {lines
        .filter(({ total }) => total > 0)
        .map(({ topic, total, cells }) => {
          const shown = cells.filter(({ count, mentioned }) => count + mentioned > 0);
          return (
            <details key={topic.id}>
              <summary>
                <span className="name">{topic.label}</span> <span className="count">{formatItems(total)}</span>
              </summary>
              <Cells cells={shown.filter((cell) => !isNobody(cell))} />
              <Cells cells={shown.filter(isNobody)} className="apart" />
              <p className="hint">
                All about <TermLink vocabulary="topics" term={topic} />
              </p>
            </details>
          );
        })}
    </div>
  );
}

function Cells({ cells, className }: { cells: ShownCell[]; className?: string }) {
  if (cells.length === 0) return null;
  return (
    <ul className={className}>
      {cells.map((cell) => (
        <li key={cell.to}>
          <Link to={cell.to}>
            <span>{cell.addressee.label}</span> <Numbers {...cell} before="mentioned in" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
