import { lastNameOf } from "#lib/address/name";
import { buildPath } from "#lib/address/permalink";
import type { TableBlock, TableCell } from "#lib/records/text/block";
import { Link } from "#components/page/link";
import { Phrasing } from "./phrasing";

interface Props {
  block: TableBlock;
  /** The anchor of its caption, which is its name, where it has one. */
  labelledBy: string | undefined;
  linkNames: boolean;
  /** The anchor of the words of an item in a cell, where the page is the one place that has it. */
  anchorOf: (recommendation: string) => string | undefined;
}

/** A table of a document; on a narrow screen each row stands as a list, each cell behind the head of its column. */
export function ContentTable({ block: { align, header, rows }, labelledBy, linkNames, anchorOf }: Props) {
  const hasHeads = header.some(({ text }) => text !== "");
  return (
    <table className="printed-table" aria-labelledby={labelledBy}>
      {hasHeads ? (
        <thead>
          <tr>
            {header.map(({ content }, column) => (
              <th key={column} scope="col" className={align[column] ?? undefined}>
                <Phrasing content={content} linkNames={linkNames} />
              </th>
            ))}
          </tr>
        </thead>
      ) : null}
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, column) => (
              <td key={column} className={align[column] ?? undefined} data-head={header[column]?.text || undefined}>
                <CellWords cell={cell} linkNames={linkNames} anchorOf={anchorOf} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/* An item is marked by its own name, which leads to its page. */
function CellWords({ cell, linkNames, anchorOf }: { cell: TableCell } & Pick<Props, "linkNames" | "anchorOf">) {
  const words = <Phrasing content={cell.content} linkNames={linkNames} />;
  const { recommendation } = cell;
  if (recommendation === undefined) return words;
  const anchor = anchorOf(recommendation);
  return (
    <>
      <Link to={buildPath(recommendation)} className="marker">
        {lastNameOf(recommendation)}
      </Link>{" "}
      {anchor === undefined ? words : <span id={anchor}>{words}</span>}
    </>
  );
}
