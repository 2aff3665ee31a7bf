import { EventList } from "#components/session/event-list";
import { Link } from "#components/page/link";
import { PageHeader } from "#components/page/page-header";
import { findRecommendations } from "#lib/corpus/filter/filter";
import { findDocuments } from "#lib/corpus/document";
import { findSessions } from "#lib/corpus/session";
import { capitalise } from "#lib/text/capitalise";
import { spellNumber } from "#lib/text/spelled";
import { corpus } from "../../_parts/built";
import { buildMetadata } from "../../_parts/metadata";
import "../../styles/ways.css";
import { isShown, whereShown } from "../../_parts/ways";
import "../../styles/programme.css";

const { one, several } = corpus.site.event;
const title = capitalise(several);

export const metadata = buildMetadata({
  title,
  description: `The ${corpus.site.event.several} whose proceedings are held here: when each was, with its sessions, items and documents.`,
  path: "/events/",
});

/** The list of conferences, the latest first. */
function EventsPage() {
  const entries = [...corpus.records.events].reverse().map((event) => ({
    event,
    sessions: findSessions(corpus, event.id).length,
    items: findRecommendations(corpus, { event: event.id }),
    documents: findDocuments(corpus, event.id).length,
  }));
  return (
    <div className="page">
      <PageHeader title={title}>
        <p className="standfirst">
          {capitalise(spellNumber(entries.length))} {entries.length === 1 ? one : several} whose proceedings are held
          here
          {entries.length > 1 ? ", the latest first" : ""}.
          {isShown("/compare/") ? (
            <>
              {" "}
              What each added to the one before is told where they are <Link to="/compare/">compared</Link>.
            </>
          ) : null}
        </p>
      </PageHeader>
      <section aria-label={title}>
        <EventList entries={entries} kinds={corpus.site.kinds["list-kinds"]} />
      </section>
    </div>
  );
}

export default whereShown("/events/", EventsPage);
