import { Link } from "#components/page/link";
import { MentionList } from "#components/term/mention-list";
import { Section } from "#components/page/section";
import { formatItems } from "#components/term/term-list";
import { cutAtMentions, findCellMentions } from "#lib/corpus/filter/mentions";
import { buildMatrix, findCellItems, titleOfCell } from "#lib/corpus/filter/matrix";
import { buildCellPath, buildPartPath } from "#lib/address/page-path";
import { partItems } from "#lib/corpus/filter/parts";
import { getTerm } from "#lib/corpus/filter/term";
import { buildId } from "#lib/address/identifier";
import { buildPath } from "#lib/address/permalink";
import { formatItemLabel } from "#lib/corpus/location";
import { nobodyNamed, type Term } from "#lib/records/term";
import { corpus } from "../../../../../_parts/built";
import { ListHeader } from "../../../../../_parts/lists/list-header";
import { ListedItems } from "../../../../../_parts/lists/listed-items";
import { PartLine } from "../../../../../_parts/lists/part-line";
import { listParts, parsePart } from "../../../../../_parts/lists/parts";
import { buildMetadata } from "../../../../../_parts/metadata";
import { onlyWanted } from "../../../../../_parts/wanted";
import { capitalise, uncapitalise } from "#lib/text/capitalise";
import { ReadingNote } from "../../../../../_parts/lists/reading-note";
import "../../../../../styles/mentions.css";

export const dynamicParams = false;

function listParams() {
  return buildMatrix(corpus).rows.flatMap(({ topic, cells }) =>
    cells
      .filter(({ count, mentioned }) => count + mentioned > 0)
      .flatMap(({ addressee }) =>
        listParts(partItems(findCellItems(corpus, topic.id, addressee.id)).length).map((part) => ({
          topic: topic.id,
          addressee: addressee.id,
          part,
        })),
      ),
  );
}

export const generateStaticParams = () => onlyWanted(listParams());

interface Props {
  params: Promise<{ topic: string; addressee: string; part?: string[] }>;
}

async function readCell({ params }: Props) {
  const { topic: topicName, addressee: addresseeName, part } = await params;
  const topic = getTerm(corpus, "topics", topicName);
  const addressee = getTerm(corpus, "addressees", addresseeName);
  const items = findCellItems(corpus, topic.id, addressee.id);
  return {
    topic,
    addressee,
    items,
    part: parsePart(part),
    mentioning: findCellMentions(corpus, topic.id, addressee.id),
    title: titleOfCell(topic, addressee, items.length > 0),
    path: buildCellPath({ topic: topic.id, addressee: addressee.id }),
  };
}

export async function generateMetadata(props: Props) {
  const { items, path, part, ...cell } = await readCell(props);
  const title = part === 1 ? cell.title : `${cell.title}, part ${part}`;
  const metadata = buildMetadata({
    title,
    description: `${title}: ${formatItems(items.length + cell.mentioning.length)}, word for word, each with a permanent link.`,
    path: buildPartPath({ list: path, part }),
  });
  // What is only mentioned is computed from words that may change: its address need not last.
  return items.length === 0 ? { ...metadata, robots: { index: false } } : metadata;
}

/** A cell of the matrix: the items about one topic that ask one addressee, and apart from them those that mention it. */
export default async function CellPage(props: Props) {
  const { topic, addressee, items, mentioning, title, path, part } = await readCell(props);
  return (
    <div className="page">
      <ListHeader list={path} part={part} steps={[{ to: "/matrix/", label: "Topics by addressee" }]} title={title}>
        <CellSummary topic={topic} addressee={addressee} count={items.length} mentioned={mentioning.length} />
        <PartLine list={path} items={items} part={part} />
        <ReadingNote />
      </ListHeader>
      {items.length === 0 ? null : (
        <ListedItems list={path} title={title} items={items} known={[topic.id, addressee.id]} part={part} />
      )}
      {mentioning.length === 0 ? null : (
        <Section id="mentioned" className="mentions" title="Mentioned in the words, not asked">
          <p className="hint">
            Computed from the words, which name the addressee as underlined; by the portal’s reading they do not ask it.
          </p>
          <MentionList
            items={mentioning.map((item) => ({
              id: item.id,
              label: formatItemLabel(corpus, item),
              document: item.document,
              runs: cutAtMentions(item, addressee),
            }))}
          />
        </Section>
      )}
    </div>
  );
}

/** What the page holds, in a sentence or two. */
function CellSummary(props: { topic: Term; addressee: Term; count: number; mentioned: number }) {
  const { topic, addressee, count, mentioned } = props;
  const isNobody = addressee.id === nobodyNamed.id;
  const about = (
    <Link to={buildPath(buildId({ kind: "term", vocabulary: "topics", term: topic.id }))}>
      {uncapitalise(topic.label)}
    </Link>
  );
  const asked = (
    <Link to={buildPath(buildId({ kind: "term", vocabulary: "addressees", term: addressee.id }))}>
      {isNobody ? "nobody" : uncapitalise(addressee.label)}
    </Link>
  );
  if (count === 0)
    return (
      <p className="standfirst">
        No item about {about} asks {asked}; {mentioned === 1 ? "one mentions" : `${mentioned} mention`} it.
      </p>
    );
  const [one, several] = isNobody ? ["names", "name"] : ["asks", "ask"];
  return (
    <p className="standfirst">
      {capitalise(formatItems(count))} about {about} that {count === 1 ? one : several} {asked}
      {mentioned === 0 ? null : (
        <>
          ; {mentioned}
          {" more "}
          <a href="#mentioned">{mentioned === 1 ? "mentions it" : "mention it"}</a>
        </>
      )}
      .
    </p>
  );
}
