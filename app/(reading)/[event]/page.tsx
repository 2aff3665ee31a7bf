import { DocumentList } from "#components/document/document-list";
import { EventFacts } from "#components/session/event-facts";
import { FigureIndex } from "#components/fact/figure-index";
import { FaultNotes } from "#components/page/fault-notes";
import { Link } from "#components/page/link";
import { ListFiles } from "#components/page/list-files";
import { Neighbours } from "#components/navigation/neighbours";
import { PageHeader } from "#components/page/page-header";
import { Section } from "#components/page/section";
import { Permalink } from "#components/page/permalink";
import { AddToCalendar } from "#components/session/add-to-calendar";
import { Programme } from "#components/session/programme";
import { Timetable } from "#components/session/timetable";
import { describeCode } from "#lib/corpus/code";
import { findDocuments, findTitles, titleOfSource } from "#lib/corpus/document";
import { findStatementsOf } from "#lib/corpus/facts/figure";
import { neighboursOf } from "#lib/corpus/index/neighbours";
import { titleOfFilter } from "#lib/corpus/filter/facets";
import { buildFilterPath, findRecommendations } from "#lib/corpus/filter/filter";
import { findItemsIn, findSessions } from "#lib/corpus/session";
import type { Event } from "#lib/records/event";
import { formatEventWhen, nameOfEvent } from "#lib/records/label";
import type { Session } from "#lib/records/session";
import { buildTimetable, hasTimetable, isDated } from "#lib/records/timetable";
import { buildPath } from "#lib/address/permalink";
import { corpus } from "../../_parts/built";
import { findFaultsOn } from "../../_parts/faults";
import { PageFoot } from "../../_parts/page-foot";
import { buildMetadata } from "../../_parts/metadata";
import { onlyWanted } from "../../_parts/wanted";
import "../../styles/cite.css";
import type { Route } from "../../_parts/route";
import "../../styles/programme.css";
import "../../styles/figure.css";

export const dynamicParams = false;

function listParams() {
  return corpus.records.events.map((event) => ({ event: event.id }));
}

export const generateStaticParams = () => onlyWanted(listParams());

export async function generateMetadata({ params }: Route<"event">) {
  const event = corpus.get("events", (await params).event);
  return buildMetadata({
    title: nameOfEvent(event),
    description: `Programme, speakers, recommendations and documents of the ${formatEventWhen(event)}.`,
    path: buildPath(event.id),
    id: event.id,
  });
}

/** An event: its facts with their sources, the programme, the figures and the documents. */
export default async function EventPage({ params }: Route<"event">) {
  const event = corpus.get("events", (await params).event);
  const titles = findTitles(corpus, event);
  const statements = findStatementsOf(corpus, event);
  return (
    <div className="page">
      <PageHeader
        here={event.label}
        {...(event.label === event.title.value ? {} : { label: event.label })}
        title={event.title.value}
      >
        <Permalink id={event.id} of={`the ${event.label}`} code={describeCode(corpus, event.id)} />
        <EventFacts event={event} titles={titles} />
      </PageHeader>
      <FaultNotes faults={findFaultsOn(event.id).head} />
      <EventProgramme event={event} />
      {statements.length === 0 ? null : (
        <Section id="figures" title="In figures">
          <FigureIndex statements={statements} titleOf={(source) => titleOfSource(corpus, source)} />
        </Section>
      )}
      <DocumentList id="documents" title="Documents" documents={findDocuments(corpus, event.id)} />
      <PageFoot id={event.id} cite={`the ${event.label}`}>
        <Neighbours
          of={`Other ${corpus.site.event.several}`}
          {...neighboursOf(corpus.records.events, event)}
          describe={(each) => ({ to: buildPath(each.id), label: each.label, title: each.title.value })}
        />
      </PageFoot>
    </div>
  );
}

function EventProgramme({ event: { id: event, timeZone } }: { event: Event }) {
  const sessions = findSessions(corpus, event);
  const { length } = findRecommendations(corpus, { event });
  if (sessions.length === 0) return null;
  return (
    <Section id="programme" title="Programme" className="contents-like">
      <Sessions sessions={sessions} timeZone={timeZone} />
      {sessions.some(isDated) ? <AddToCalendar event={event} /> : null}
      {length === 0 ? null : (
        <>
          <p className="more">
            <Link to={buildFilterPath({ event })}>
              {length === 1 ? "The one item" : `All ${length} items`} of this {corpus.site.event.one} on one page
            </Link>
          </p>
          <ListFiles of={buildFilterPath({ event })} title={titleOfFilter(corpus, { event })} />
        </>
      )}
    </Section>
  );
}

/** The sessions by day and time, where these are known, else in the order of the report. */
function Sessions({ sessions, timeZone }: { sessions: readonly Session[]; timeZone: string | undefined }) {
  const shown = { kinds: corpus.site.kinds["list-kinds"], itemsOf: (id: string) => findItemsIn(corpus, id) };
  if (!hasTimetable(sessions)) return <Programme sessions={sessions} {...shown} />;
  const { days, undated } = buildTimetable(sessions);
  return (
    <>
      {timeZone === undefined ? null : <p className="hint">All times are in the time zone {timeZone}.</p>}
      <Timetable days={days} {...shown} />
      {undated.length === 0 ? null : (
        <section aria-labelledby="undated">
          <h3 id="undated">Day not stated</h3>
          <Programme sessions={undated} {...shown} />
        </section>
      )}
    </>
  );
}
