import type { Metadata } from "next";
import { Cite } from "#components/item/cite";
import { EventFacts } from "#components/session/event-facts";
import { FigureList } from "#components/fact/figure-list";
import { Link } from "#components/page/link";
import { Neighbours } from "#components/page/neighbours";
import { Opener } from "#components/page/opener";
import { Permalink } from "#components/page/permalink";
import { Programme } from "#components/session/programme";
import { Trail } from "#components/page/trail";
import { findCode } from "#lib/corpus/code";
import { findDocuments, findTitles } from "#lib/corpus/document";
import { neighboursOf } from "#lib/corpus/neighbours";
import { buildFilterPath, findRecommendations } from "#lib/corpus/filter";
import { findSessions } from "#lib/corpus/session";
import { formatWhen, labelOfEvent } from "#lib/records/label";
import type { Event } from "#lib/records/event";
import { buildPath } from "#lib/address/permalink";
import { corpus, getCitation } from "../../_parts/built";
import { ForMachines } from "../../_parts/for-machines";
import { LedgerNotes } from "../../_parts/ledger-notes";
import { buildMetadata } from "../../_parts/metadata";
import "../../styles/cite.css";

interface Props {
  params: Promise<{ event: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return corpus.records.events.map((event) => ({ event: event.id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = corpus.get("events", (await params).event);
  return buildMetadata({
    title: `${labelOfEvent(event)}: ${event.title.value}`,
    description: `Programme, speakers, recommendations and documents of the ${labelOfEvent(event)}, ${formatWhen(event)}.`,
    path: buildPath(event.id),
    id: event.id,
  });
}

/** An event: its facts with their sources, the programme, the figures and the documents. */
export default async function EventPage({ params }: Props) {
  const event = corpus.get("events", (await params).event);
  const titles = findTitles(corpus, event);
  const neighbours = neighboursOf(corpus.records.events, event);
  return (
    <div className="page">
      <Trail steps={[]} here={labelOfEvent(event)} />
      <Opener label={labelOfEvent(event)} title={event.title.value}>
        <Permalink id={event.id} of={`the ${labelOfEvent(event)}`} code={findCode(corpus, event.id)} />
        <EventFacts event={event} titles={titles} />
      </Opener>
      <EventProgramme event={event.id} />
      <section aria-labelledby="figures">
        <h2 id="figures">In figures</h2>
        <FigureList figures={event.figures} titles={titles} />
      </section>
      <EventDocuments event={event.id} />
      <Cite id={event.id} of={`the ${labelOfEvent(event)}`} citation={getCitation(event.id)} />
      <LedgerNotes page={buildPath(event.id)} />
      <Neighbours
        of="Other conferences"
        previous={toNeighbour(neighbours.previous)}
        next={toNeighbour(neighbours.next)}
      />
      <ForMachines id={event.id} />
    </div>
  );
}

function EventProgramme({ event }: { event: string }) {
  const items = findRecommendations(corpus, { event });
  return (
    <section aria-labelledby="programme" className="contents-like">
      <h2 id="programme">Programme</h2>
      <Programme sessions={findSessions(corpus, event)} items={items} />
      {items.length === 0 ? null : (
        <p className="more">
          <Link to={buildFilterPath({ event })}>All {items.length} items of this conference on one page</Link>
        </p>
      )}
    </section>
  );
}

function EventDocuments({ event }: { event: string }) {
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">Documents</h2>
      <ul className="plain">
        {findDocuments(corpus, event).map((document) => (
          <li key={document.id}>
            <Link to={buildPath(document.id)}>{document.title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function toNeighbour(event: Event | undefined) {
  return event === undefined
    ? undefined
    : { to: buildPath(event.id), label: labelOfEvent(event), title: event.title.value };
}
