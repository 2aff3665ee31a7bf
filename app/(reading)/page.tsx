import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Link } from "#components/page/link";
import { Programme } from "#components/session/programme";
import { SearchForm } from "#components/search/search-form";
import { findPeople } from "#lib/corpus/people/participation";
import { findItemsIn, findSessions } from "#lib/corpus/session";
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

function Way({ to, children }: { to: string; children: ReactNode }) {
  return (
    <li>
      <Link to={to}>{children}</Link>
    </li>
  );
}

/** The lists of what was said and who said it. */
function WaysToWords() {
  const { recommendations, quotations, interviews } = corpus.records;
  return (
    <>
      <Way to="/recommendations/">All {recommendations.length} recommendations, findings and conclusions</Way>
      <li>
        The same <Link to="/topics/">by topic</Link>, <Link to="/addressees/">by who is asked</Link>, or{" "}
        <Link to="/matrix/">by both in one table</Link>
      </li>
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
      <li>
        <Link to="/figures/map/">A map of visits and field operations</Link>, and{" "}
        <Link to="/figures/timeline/">a timeline of the years 2016 to 2018</Link>
      </li>
      <Way to="/figures/">{figures.length} numbers that the documents state, each with its words</Way>
      <Way to="/visits/">The Special Representative’s visits and the reports of them</Way>
      <Way to="/survey/">The survey of 2016: who responded, and what it showed</Way>
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
          <Programme sessions={findSessions(corpus, event.id)} itemsOf={(id) => findItemsIn(corpus, id)} />
        </section>
      ))}
      <WaysIn />
      <PageForMachines about={describeSite(absoluteUrl)} links={siteLinks} />
    </div>
  );
}
