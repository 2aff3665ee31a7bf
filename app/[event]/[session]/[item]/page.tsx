import type { Metadata } from "next";
import { Cite } from "#components/cite";
import { ItemFacts } from "#components/item-facts";
import { Neighbours } from "#components/neighbours";
import { Permalink } from "#components/permalink";
import { Trail } from "#components/trail";
import { formatCitation } from "#lib/citation/text";
import { getDocument, getEvent, getOrganization, getRecommendation, getSession } from "#lib/corpus/get";
import { records } from "#lib/corpus/records";
import { findItemNeighbours } from "#lib/corpus/session";
import { labelOfEvent, labelOfItem, labelOfRecommendation, labelOfSession } from "#lib/records/label";
import { buildPath } from "#lib/records/permalink";
import type { Recommendation } from "#lib/records/recommendation";
import { absoluteUrl } from "#lib/records/site";
import { buildMetadata, cutDescription } from "../../../metadata";

interface Props {
  params: Promise<{ event: string; session: string; item: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return records.recommendations.map(({ id }) => {
    const [event = "", session = "", item = ""] = id.split("/");
    return { event, session, item };
  });
}

async function readParams(params: Props["params"]) {
  const { event, session, item } = await params;
  return { event: getEvent(event), session: getSession(`${event}/${session}`), item: getRecommendation(`${event}/${session}/${item}`) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { event, session, item } = await readParams(params);
  return buildMetadata({
    title: labelOfRecommendation(item, session, event),
    description: cutDescription(item.text),
    path: buildPath(item.id),
  });
}

/** A recommendation alone: the words, what standing they have, where they stand, and how to cite them. */
export default async function RecommendationPage({ params }: Props) {
  const { event, session, item } = await readParams(params);
  const document = getDocument(item.document);
  const publisher = getOrganization(document.publisher);
  const { previous, next } = findItemNeighbours(item, session);
  const label = labelOfRecommendation(item, session, event);
  return (
    <article className="page alone">
      <Trail
        steps={[
          { to: buildPath(event.id), label: labelOfEvent(event) },
          { to: buildPath(session.id), label: labelOfSession(session) },
        ]}
        here={labelOfItem(item)}
      />
      <header className="opener">
        <h1 className="label">{label}</h1>
      </header>
      <blockquote className="row" cite={absoluteUrl(buildPath(document.id))}>
        <span className="hang number" aria-hidden="true">{item.number}</span>
        <p>{item.text}</p>
      </blockquote>
      <Permalink id={item.id} of={label} />
      <ItemFacts item={item} session={session} event={event} document={document} publisher={publisher} />
      <Cite text={formatCitation({ item, session, event, document, publisher }, absoluteUrl)} of={label} />
      <Neighbours of="Other items of the session" previous={toNeighbour(previous)} next={toNeighbour(next)} />
    </article>
  );
}

function toNeighbour(item: Recommendation | undefined) {
  return item === undefined ? undefined : { to: buildPath(item.id), label: labelOfItem(item) };
}
