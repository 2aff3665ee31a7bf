import { Link } from "#components/page/link";
import { MatrixTable } from "#components/term/matrix-table";
import { PageHeader } from "#components/page/page-header";
import { buildMatrix, titleOfCell } from "#lib/corpus/filter/matrix";
import { buildCellPath } from "#lib/address/page-path";
import { corpus } from "../../_parts/built";
import { buildMetadata } from "../../_parts/metadata";
import "../../styles/matrix.css";
import { whereShown } from "../../_parts/ways";
import { ReadingNote } from "../../_parts/reading-note";

export const metadata = buildMetadata({
  title: "Topics by addressee",
  description:
    "Who is asked about what: every topic by every addressee, with the number of items and a page for each cell.",
  path: "/matrix/",
});

/** Topics by addressees: what is asked of whom, and what of nobody. */
function MatrixPage() {
  const { rows, columns, total } = buildMatrix(corpus);
  const lines = rows.map(({ topic, total: items, cells }) => ({
    topic,
    total: items,
    cells: cells.map((cell) => ({
      ...cell,
      to: buildCellPath({ topic: topic.id, addressee: cell.addressee.id }),
      title: titleOfCell(topic, cell.addressee),
    })),
  }));
  return (
    <div className="page">
      <PageHeader title="Topics by addressee">
        <p className="standfirst">
          What is asked of whom, and what of nobody. A number leads to its items, a name to all items of that{" "}
          <Link to="/topics/">topic</Link> or <Link to="/addressees/">addressee</Link>; a blank is none. An item may
          have several of both, so rows and columns do not add up to their totals.
        </p>
        <ReadingNote />
      </PageHeader>
      <section className="whole">
        <p className="hint">The table is wider than a narrow screen: it scrolls sideways.</p>
        <MatrixTable lines={lines} columns={columns} total={total} />
      </section>
    </div>
  );
}

export default whereShown("/matrix/", MatrixPage);
