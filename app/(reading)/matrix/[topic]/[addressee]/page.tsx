import { Link } from "#components/page/link";
import { ListFiles } from "#components/page/list-files";
import { PageHeader } from "#components/page/page-header";
import { formatItems } from "#components/term/term-list";
import { buildMatrix, findCellItems, titleOfCell } from "#lib/corpus/filter/matrix";
import { buildCellPath } from "#lib/address/page-path";
import { getTerm } from "#lib/corpus/filter/term";
import { buildId } from "#lib/address/identifier";
import { buildPath } from "#lib/address/permalink";
import { nobodyNamed } from "#lib/records/term";
import { corpus } from "../../../../_parts/built";
import { GroupedItems } from "../../../../_parts/grouped-items";
import { buildMetadata } from "../../../../_parts/metadata";
import { onlyWanted } from "../../../../_parts/wanted";
import type { Route } from "../../../../_parts/route";
import { uncapitalise } from "#lib/text/capitalise";
import { ReadingNote } from "../../../../_parts/reading-note";

export const dynamicParams = false;

function listParams() {
  return buildMatrix(corpus).rows.flatMap(({ topic, cells }) =>
    cells.filter(({ count }) => count > 0).map(({ addressee }) => ({ topic: topic.id, addressee: addressee.id })),
  );
}

export const generateStaticParams = () => onlyWanted(listParams());

async function readCell({ params }: Route<"topic" | "addressee">) {
  const { topic, addressee } = await params;
  return {
    topic: getTerm(corpus, "topics", topic),
    addressee: getTerm(corpus, "addressees", addressee),
    items: findCellItems(corpus, topic, addressee),
  };
}

export async function generateMetadata(props: Route<"topic" | "addressee">) {
  const { topic, addressee, items } = await readCell(props);
  const title = titleOfCell(topic, addressee);
  return buildMetadata({
    title,
    description: `${title}: ${formatItems(items.length)}, word for word, each with a permanent link.`,
    path: buildCellPath({ topic: topic.id, addressee: addressee.id }),
  });
}

/** A cell of the matrix: the items about one topic that ask one addressee. */
export default async function CellPage(props: Route<"topic" | "addressee">) {
  const { topic, addressee, items } = await readCell(props);
  const title = titleOfCell(topic, addressee);
  const asks = addressee.id === nobodyNamed.id ? ["names", "name"] : ["asks", "ask"];
  return (
    <div className="page">
      <PageHeader steps={[{ to: "/matrix/", label: "Topics by addressee" }]} title={title}>
        <p className="standfirst">
          {formatItems(items.length)} about{" "}
          <Link to={buildPath(buildId({ kind: "term", vocabulary: "topics", term: topic.id }))}>
            {uncapitalise(topic.label)}
          </Link>{" "}
          that {asks[items.length === 1 ? 0 : 1]}{" "}
          <Link to={buildPath(buildId({ kind: "term", vocabulary: "addressees", term: addressee.id }))}>
            {addressee.id === nobodyNamed.id ? "nobody" : uncapitalise(addressee.label)}
          </Link>
          .
        </p>
        <ReadingNote />
        <ListFiles of={buildCellPath({ topic: topic.id, addressee: addressee.id })} title={title} />
      </PageHeader>
      <GroupedItems items={items} />
    </div>
  );
}
