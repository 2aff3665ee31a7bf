import { Link } from "#components/page/link";
import { MatrixList } from "#components/term/matrix-list";
import { MatrixTable } from "#components/term/matrix-table";
import { PageHeader } from "#components/page/page-header";
import { buildMatrix, titleOfCell } from "#lib/corpus/filter/matrix";
import { buildCellPath, buildSearchPath } from "#lib/address/page-path";
import { nobodyNamed } from "#lib/records/term";
import { corpus } from "../../_parts/built";
import { buildMetadata } from "../../_parts/metadata";
import "../../styles/matrix.css";
import { whereShown } from "../../_parts/ways";
import { uncapitalise } from "#lib/text/capitalise";
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
      // What is only mentioned has no page of its own.
      to:
        cell.count > 0
          ? buildCellPath({ topic: row.topic.id, addressee: cell.addressee.id })
          : buildSearchPath(uncapitalise(cell.addressee.label), { kind: "recommendation", topic: row.topic.id }),
      title: titleOfCell(row.topic, cell.addressee),
    })),
  }));
  const nobody = columns.find(({ addressee }) => addressee.id === nobodyNamed.id)?.total ?? 0;
  return (
    <div className="page">
      <PageHeader title="Topics by addressee">
        <p className="standfirst">
          What is asked of whom, and what of nobody. A number leads to its items, a name to all items of that{" "}
          <Link to="/topics/">topic</Link> or <Link to="/addressees/">addressee</Link>; where nothing stands, there is
          none. An item may have several of both, so they do not add up to the totals.
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
        <b>3</b> items ask the addressee; the more they are, the deeper the shade.
      </li>
      {mentioned ? (
        <li>
          <small>+2</small> more mention the addressee in their words and do not ask it. They are found by computer, by
          its names, and listed on the page of the number beside them; one that stands alone leads to a search for the
          addressee within the topic.
        </li>
      ) : null}
      {nobody === 0 ? null : (
        <li>
          {nobody} of all {total} items ask nobody in particular. They stand apart, under “{nobodyNamed.label}”.
        </li>
      )}
    </ul>
  );
}

export default whereShown("/matrix/", MatrixPage);
