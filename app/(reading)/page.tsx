import type { Metadata } from "next";
import { Link } from "#components/page/link";
import { Programme } from "#components/session/programme";
import { SearchForm } from "#components/search/search-form";
import { findRecommendations } from "#lib/corpus/filter/filter";
import { findPeople } from "#lib/corpus/people/participation";
import { findSessions } from "#lib/corpus/session";
import { describeSite } from "#lib/metadata/json-ld/site";
import { formatOrdinal, formatWhen } from "#lib/records/label";
import { buildPath } from "#lib/address/permalink";
import { absoluteUrl } from "#lib/address/site";
import { corpus } from "../_parts/built";
import { PageForMachines, siteLinks } from "../_parts/for-machines";
import { buildMetadata } from "../_parts/metadata";
import "../styles/search.css";

export const metadata: Metadata = {
  ...buildMetadata({
    title: "Alliance Proceedings",
    description:
      "The Alliance against Trafficking in Persons conferences: every session, speaker and recommendation, each with a link that lasts.",
    path: "/",
  }),
  title: { absolute: "Alliance Proceedings" },
};

function WaysIn() {
  return (
    <section className="ways" aria-labelledby="ways">
      <h2 id="ways">Ways in</h2>
      <ul>
        <WaysToWords />
        <WaysToFacts />
      </ul>
    </section>
  );
}

/** The lists of what was said and who said it. */
function WaysToWords() {
  const { recommendations, quotations, interviews } = corpus.records;
  return (
    <>
      <li>
        <Link to="/recommendations/">All {recommendations.length} recommendations, findings and conclusions</Link>
      </li>
      <li>
        The same <Link to="/topics/">by topic</Link>, <Link to="/addressees/">by who is asked</Link>, or{" "}
        <Link to="/matrix/">by both in one table</Link>
      </li>
      <li>
        <Link to="/people/">
          The {findPeople(corpus).length} people who spoke, moderated or reported, are quoted or interviewed
        </Link>
      </li>
      <li>
        <Link to="/organizations/">Organizations that arranged a session or sent a speaker</Link>
      </li>
      <li>
        <Link to="/quotations/">{quotations.length} quotations, with their speakers</Link>
      </li>
      <li>
        <Link to="/interviews/">{interviews.length} interviews, question by question</Link>
      </li>
      <li>
        <Link to="/documents/">The documents in full, with numbered paragraphs</Link>
      </li>
    </>
  );
}

/** The lists of what the documents state as facts. */
function WaysToFacts() {
  const { figures, instruments, "field-operations": operations } = corpus.records;
  return (
    <>
      <li>
        <Link to="/figures/map/">A map of visits and field operations</Link>, and{" "}
        <Link to="/figures/timeline/">a timeline of the years 2016 to 2018</Link>
      </li>
      <li>
        <Link to="/figures/">{figures.length} numbers that the documents state, each with its words</Link>
      </li>
      <li>
        <Link to="/visits/">The Special Representative’s visits and the reports of them</Link>
      </li>
      <li>
        <Link to="/survey/">The survey of 2016: who responded, and what it showed</Link>
      </li>
      <li>
        <Link to="/field-operations/">What {operations.length} field operations did</Link>
      </li>
      <li>
        <Link to="/projects/">Projects, with their donors and partners</Link>
      </li>
      <li>
        <Link to="/instruments/">
          The {instruments.length} legal and political texts that the documents cite, and where
        </Link>
      </li>
      <li>
        <Link to="/publications/">Publications, announced and out</Link>
      </li>
    </>
  );
}

/** The title page: what this is, one search field, the events as a table of contents, and the ways in. */
export default function HomePage() {
  const events = [...corpus.records.events].reverse();
  return (
    <div className="page home">
      <header className="title-page">
        <h1>Alliance Proceedings</h1>
        <p className="standfirst">
          What was said and recommended at the <em>Alliance against Trafficking in Persons</em> conferences, word for
          word, each recommendation with a link that lasts.
        </p>
        <SearchForm />
      </header>
      {events.map((event) => (
        <section key={event.id} className="volume" aria-labelledby={event.id}>
          <header>
            <p className="label">
              {formatOrdinal(event.number)} conference, {formatWhen(event)}
            </p>
            <h2 id={event.id}>
              <Link to={buildPath(event.id)}>{event.title.value}</Link>
            </h2>
          </header>
          <Programme
            sessions={findSessions(corpus, event.id)}
            items={findRecommendations(corpus, { event: event.id })}
          />
        </section>
      ))}
      <WaysIn />
      <PageForMachines about={describeSite(absoluteUrl)} links={siteLinks} />
    </div>
  );
}
