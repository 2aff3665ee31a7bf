import type { Metadata } from "next";
import { Link } from "#components/page/link";
import { SearchForm } from "#components/search/search-form";
import { buildPath } from "#lib/address/permalink";
import { nameOfEvent } from "#lib/records/label";
import { corpus } from "./_parts/built";
import { keepShown } from "./_parts/ways";
import "./styles/search.css";

export const metadata: Metadata = {
  title: "Nothing at this address",
  description: "Nothing stands at this address: what an address looks like, and the ways back.",
};

const ways = keepShown([
  { to: "/recommendations/", label: "All recommendations" },
  { to: "/people/", label: "People" },
  { to: "/documents/", label: "Documents" },
]);

/** An item of a session, by which an address is explained. */
const example = corpus.records.recommendations.find(({ session }) => session !== undefined);

/** The page for an address where nothing stands: what an address looks like, and the ways back. */
export default function NotFoundPage() {
  return (
    <div className="page">
      <header className="opener">
        <p className="label">404</p>
        <h1>Nothing stands at this address</h1>
        <p className="standfirst">
          A link that was published here stays valid, so this address is most likely mistyped or cut short.
          {example === undefined ? null : (
            <>
              {" "}
              An address reads {corpus.site.event.one}, session, item: for example{" "}
              <Link to={buildPath(example.id)}>{example.id}</Link>.
            </>
          )}
        </p>
      </header>
      <form data-go-to="missing" hidden>
        <input type="hidden" name="to" />
      </form>
      <SearchForm searches={corpus.site.searches} />
      <ul className="plain">
        {corpus.records.events.map((event) => (
          <li key={event.id}>
            <Link to={buildPath(event.id)}>{nameOfEvent(event)}</Link>
          </li>
        ))}
        {ways.map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
