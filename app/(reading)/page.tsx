import type { Metadata } from "next";
import type { ReactNode } from "react";
import { nameItems } from "#lib/corpus/filter/facets";
import { uncapitalise } from "#lib/text/capitalise";
import { nameLink, Standfirst } from "../_parts/page-text";
import { isShown, WayTo } from "../_parts/ways";
import { Link } from "#components/page/link";
import { Programme } from "#components/session/programme";
import { SearchForm } from "#components/search/search-form";
import { findPeople } from "#lib/corpus/people/participation";
import { findItemsIn, findSessions } from "#lib/corpus/session";
import { describeSite } from "#lib/metadata/json-ld/site";
import { formatWhen } from "#lib/records/label";
import { buildPath } from "#lib/address/permalink";
import { absoluteUrl } from "#lib/address/site";
import { corpus } from "../_parts/built";
import { PageForMachines, siteLinks } from "../_parts/for-machines";
import { buildMetadata } from "../_parts/metadata";
import "../styles/search.css";

export const metadata: Metadata = {
  ...buildMetadata({
    title: corpus.site.name,
    description: corpus.site.description,
    path: "/",
  }),
  title: { absolute: corpus.site.name },
};

/** The ways in, each with what waits behind it; where there is nothing yet, how to begin. */
function WaysIn() {
  return (
    <section className="ways" aria-labelledby="ways">
      <h2 id="ways">{isEmpty ? "How to begin" : "Ways in"}</h2>
      {isEmpty ? (
        <p>
          This portal holds no document yet. <code>npm run new -- NAME</code> begins a {corpus.site.event.one}: a folder
          with its description and a report to fill in.
        </p>
      ) : (
        <ul>
          <WaysToWords />
          <WaysToFacts />
        </ul>
      )}
    </section>
  );
}

const isEmpty = corpus.records.documents.length === 0 && corpus.records.events.length === 0;

function Way({ to, children }: { to: string; children: ReactNode }) {
  return isShown(to) ? (
    <li>
      <Link to={to}>{children}</Link>
    </li>
  ) : null;
}

/** The lists of what was said and who said it. */
function WaysToWords() {
  const { recommendations, quotations, interviews } = corpus.records;
  return (
    <>
      <Way to="/recommendations/">
        All {recommendations.length} {uncapitalise(nameItems(corpus))}
      </Way>
      {isShown("/matrix/") ? (
        <li>
          The same <Link to="/topics/">by topic</Link>, <Link to="/addressees/">by who is asked</Link>, or{" "}
          <Link to="/matrix/">by both in one table</Link>
        </li>
      ) : null}
      <Way to="/people/">
        The {findPeople(corpus).length} people who spoke, moderated or reported, are quoted or interviewed
      </Way>
      <Way to="/organizations/">Organizations that arranged a session or sent a speaker</Way>
      <Way to="/quotations/">{quotations.length} quotations, with their speakers</Way>
      <Way to="/interviews/">{interviews.length} interviews, question by question</Way>
      <Way to="/documents/">The documents in full, with numbered paragraphs</Way>
    </>
  );
}

/** The lists of what the documents state as facts. */
function WaysToFacts() {
  const { figures, instruments, "field-operations": operations } = corpus.records;
  return (
    <>
      {isShown("/figures/map/") ? (
        <li>
          <Link to="/figures/map/">A map of visits and field operations</Link>, and{" "}
          <WayTo to="/figures/timeline/">{nameLink("timeline", "a timeline")}</WayTo>
        </li>
      ) : null}
      <Way to="/figures/">
        {figures.length === 0 ? "Charts" : `${figures.length} numbers that the documents state, each with its words`}
      </Way>
      <Way to="/visits/">{nameLink("visits", "Visits and the reports of them")}</Way>
      <Way to="/survey/">{nameLink("survey", "The survey: who responded, and what it showed")}</Way>
      <Way to="/field-operations/">What {operations.length} field operations did</Way>
      <Way to="/projects/">Projects, with their donors and partners</Way>
      <Way to="/instruments/">
        The {instruments.length} legal and political texts that the documents cite, and where
      </Way>
      <Way to="/publications/">Publications, announced and out</Way>
    </>
  );
}

/** The title page: what this is, one search field, the events as a table of contents, and the ways in. */
export default function HomePage() {
  const events = [...corpus.records.events].reverse();
  return (
    <div className="page home">
      <header className="title-page">
        <h1>{corpus.site.name}</h1>
        <Standfirst page="home">{corpus.site.description}</Standfirst>
        <SearchForm searches={corpus.site.searches} />
      </header>
      {events.map((event) => (
        <section key={event.id} className="volume" aria-labelledby={event.id}>
          <header>
            <p className="label">
              {[event.label === event.title.value ? "" : event.label, formatWhen(event)]
                .filter((words) => words !== "")
                .join(", ")}
            </p>
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
      ))}
      <WaysIn />
      <PageForMachines about={describeSite(corpus.site, absoluteUrl)} links={siteLinks} />
    </div>
  );
}
