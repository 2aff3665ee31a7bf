import type { Metadata } from "next";
import { Standfirst } from "../_parts/page-text";
import { waysIn } from "../_parts/ways-in";
import { Link } from "#components/page/link";
import { WayList } from "#components/navigation/way-list";
import { Programme } from "#components/session/programme";
import { SearchForm } from "#components/search/search-form";
import { findItemsIn, findSessions } from "#lib/corpus/session";
import { describeSite } from "#lib/metadata/json-ld/site";
import type { Event } from "#lib/records/event";
import { formatEventWhen, formatWhen } from "#lib/records/label";
import { buildPath } from "#lib/address/permalink";
import { absoluteUrl } from "#lib/address/site";
import { corpus } from "../_parts/built";
import { PageForMachines, siteLinks } from "../_parts/for-machines";
import { buildMetadata } from "../_parts/metadata";
import "../styles/search.css";
import "../styles/ways.css";
import "../styles/programme.css";

export const metadata: Metadata = {
  ...buildMetadata({
    title: corpus.site.name,
    description: corpus.site.description,
    path: "/",
  }),
  title: { absolute: corpus.site.name },
};

const { event: word } = corpus.site;

/** The latest conferences have their programmes on the title page; those before stand in the list of all. */
const programmes = 3;

const isEmpty = corpus.records.documents.length === 0 && corpus.records.events.length === 0;

/** The ways in, each with what waits behind it; where there is nothing yet, how to begin. */
function WaysIn() {
  return (
    <section className="ways" aria-labelledby="ways">
      <h2 id="ways" className={isEmpty ? undefined : "visually-hidden"}>
        {isEmpty ? "How to begin" : "Ways in"}
      </h2>
      {isEmpty ? (
        <p>
          This portal holds no document yet. <code>npm run new -- NAME</code> begins a {word.one}: a folder with its
          description and a report to fill in.
        </p>
      ) : (
        <WayList ways={waysIn} />
      )}
    </section>
  );
}

/** A conference with its programme. */
function Volume({ event }: { event: Event }) {
  return (
    <section className="volume" aria-labelledby={event.id}>
      <header>
        <p className="label">{event.label === event.title.value ? formatWhen(event) : formatEventWhen(event)}</p>
        <h2 id={event.id}>
          <Link to={buildPath(event.id)}>{event.title.value}</Link>
        </h2>
      </header>
      <Programme
        kinds={corpus.site.kinds["list-kinds"]}
        sessions={findSessions(corpus, event.id)}
        itemsOf={(id) => findItemsIn(corpus, id)}
      />
    </section>
  );
}

/** The title page: what this is, one search field, the ways in, and the latest events as a table of contents. */
export default function HomePage() {
  const events = [...corpus.records.events].reverse();
  return (
    <div className="page home">
      <header className="title-page">
        <h1>{corpus.site.name}</h1>
        <Standfirst page="home">{corpus.site.description}</Standfirst>
        <SearchForm searches={corpus.site.searches} />
      </header>
      <WaysIn />
      {events.slice(0, programmes).map((event) => (
        <Volume key={event.id} event={event} />
      ))}
      {events.length > programmes ? (
        <p className="more">
          <Link to="/events/">
            All {events.length} {word.several}
          </Link>
        </p>
      ) : null}
      <PageForMachines about={describeSite(corpus.site, absoluteUrl)} links={siteLinks} />
    </div>
  );
}
