import type { Metadata } from "next";
import { Link } from "#components/page/link";
import { SearchForm } from "#components/search/search-form";
import { labelOfEvent } from "#lib/records/label";
import { buildPath } from "#lib/address/permalink";
import { corpus } from "./_parts/built";
import "./styles/search.css";

export const metadata: Metadata = {
  title: "Nothing at this address",
  description: "Nothing stands at this address: what an address looks like, and the ways back.",
};

/** The page for an address where nothing stands: what an address looks like, and the ways back. */
export default function NotFoundPage() {
  return (
    <div className="page">
      <header className="opener">
        <p className="label">404</p>
        <h1>Nothing stands at this address</h1>
        <p className="standfirst">
          A link that was published here stays valid, so this address is most likely mistyped or cut short. An address
          reads conference, session, item: for example <Link to="/alliance-17/panel-1/r1/">alliance-17/panel-1/r1</Link>
          .
        </p>
      </header>
      <SearchForm />
      <ul className="plain">
        {corpus.records.events.map((event) => (
          <li key={event.id}>
            <Link to={buildPath(event.id)}>
              {labelOfEvent(event)}: {event.title.value}
            </Link>
          </li>
        ))}
        <li>
          <Link to="/recommendations/">All recommendations</Link>
        </li>
        <li>
          <Link to="/people/">People</Link>
        </li>
        <li>
          <Link to="/documents/">Documents</Link>
        </li>
      </ul>
    </div>
  );
}
