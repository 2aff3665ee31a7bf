import { Link } from "#components/page/link";
import { MatrixList } from "#components/term/matrix-list";
import { MatrixTable } from "#components/term/matrix-table";
import { PageHeader } from "#components/page/page-header";
import { buildMatrix, titleOfCell } from "#lib/corpus/filter/matrix";
import { buildCellPath } from "#lib/address/page-path";
import { nobodyNamed } from "#lib/records/term";
import { corpus } from "../../_parts/built";
import { buildMetadata } from "../../_parts/metadata";
import "../../styles/matrix.css";
import "../../styles/matrix-list.css";
import { whereShown } from "../../_parts/ways";
import { ReadingNote } from "../../_parts/lists/reading-note";

export const metadata = buildMetadata({
  title: "Topics by addressee",
  description:
    "Who is asked about what: every topic by every addressee, with the number of items that ask or mention it and a page for each cell.",
  path: "/matrix/",
});

/** Topics by addressees: what is asked of whom, and what of nobody. */
function MatrixPage() {
  const { rows, columns, total } = buildMatrix(corpus);
  const lines = rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      to: buildCellPath({ topic: row.topic.id, addressee: cell.addressee.id }),
      title: titleOfCell(row.topic, cell.addressee, cell.count > 0),
    })),
  }));
  const nobody = columns.find(({ addressee }) => addressee.id === nobodyNamed.id)?.total ?? 0;
  return (
    <div className="page">
      <PageHeader title="Topics by addressee">
        <p className="standfirst">
          What is asked of whom. A number leads to its items, a name to all items of that{" "}
          <Link to="/topics/">topic</Link> or <Link to="/addressees/">addressee</Link>. An item may have several of
          both.
        </p>
        <MatrixKey nobody={nobody} total={total} mentioned={columns.some(({ mentioned }) => mentioned > 0)} />
        <ReadingNote />
      </PageHeader>
      <section className="whole">
        <MatrixTable lines={lines} columns={columns} total={total} />
        <MatrixList lines={lines} />
      </section>
    </div>
  );
}

/** What the numbers mean, and how many items ask nobody. */
function MatrixKey({ nobody, total, mentioned }: { nobody: number; total: number; mentioned: boolean }) {
  return (
    <ul className="matrix-key">
      <li>
        <b>3</b>: so many items that ask this addressee
        <span className="of-table">: the more, the stronger the shade</span>
      </li>
      {mentioned ? (
        <li>
          <small>+2</small>: so many more that only mention it in their words, found by computer
        </li>
      ) : null}
      {nobody === 0 ? null : (
        <li>
          {nobody} of all {total} items ask nobody in particular: “{nobodyNamed.label}”
        </li>
      )}
    </ul>
  );
}

export default whereShown("/matrix/", MatrixPage);
