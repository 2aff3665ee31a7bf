import type { Metadata } from "next";
import { Link } from "#components/page/link";
import { SearchForm } from "#components/search/search-form";
import { buildPath } from "#lib/address/permalink";
import { nameOfEvent } from "#lib/records/label";
import { corpus } from "./_parts/built";
import { browsePath, keepShown, mastheadWays } from "./_parts/ways";
import { WayList } from "#components/navigation/way-list";
import "./styles/search.css";
import "./styles/ways.css";

export const metadata: Metadata = {
  title: "Page not found",
  description: "There is no page at this address: what an address looks like, and the ways on.",
};

const ways = keepShown([
  ...mastheadWays.filter(({ to }) => to !== browsePath && to !== "/search/"),
  { to: browsePath, label: "Browse", holds: "everything that is here, list by list" },
]);

/** An item of a session, by which an address is explained. */
const example = corpus.records.recommendations.find(({ session }) => session !== undefined);

/** The page for an address that has no page: what an address looks like, and the ways on. */
export default function NotFoundPage() {
  return (
    <div className="page">
      <header className="opener">
        <p className="label">404</p>
        <h1>Page not found</h1>
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
      <WayList
        ways={[
          ...corpus.records.events
            .slice(-3)
            .reverse()
            .map((event) => ({ to: buildPath(event.id), label: nameOfEvent(event) })),
          ...ways,
        ]}
      />
    </div>
  );
}
