import type { Metadata } from "next";
import { Link } from "#components/link";
import { Opener } from "#components/opener";
import { Trail } from "#components/trail";
import { assets } from "#lib/corpus/assets";
import { basePath, withBase } from "#lib/records/site";
import { buildMetadata } from "../metadata";
import "../styles/search.css";

export const metadata: Metadata = buildMetadata({
  title: "Search",
  description: "Search the recommendations, sessions, people, quotations, figures, instruments and paragraphs of the proceedings.",
  path: "/search/",
});

/** The search page: a form that the browser's module answers; without scripts it says so and offers the lists. */
export default function SearchPage() {
  return (
    <div className="page search">
      <Trail steps={[]} here="Search" />
      <Opener title="Search">
        <form role="search" className="search-form" action={withBase("/search/")} method="get" data-search="" data-base={basePath} data-pack={withBase(assets.pack)} data-pack-rest={withBase(assets.packRest)}>
          <label htmlFor="q">Search the proceedings</label>
          <input id="q" name="q" type="search" autoComplete="off" spellCheck={false} />
          <button type="submit">Search</button>
        </form>
        <p className="hint">
          Recommendations, sessions, people, quotations, figures, instruments and paragraphs. Put “quotation marks” around words that must stand together.
        </p>
        <noscript>
          <p className="notice">
            Searching needs JavaScript, which is off. Everything else works without it: <Link to="/recommendations/">all
            recommendations</Link> on one page, <Link to="/people/">people</Link>, <Link to="/documents/">documents in full</Link>.
          </p>
        </noscript>
      </Opener>
      <p className="status" data-search-status="" role="status"></p>
      <ol className="hits" aria-label="Results" data-search-hits=""></ol>
      <script type="module" src={withBase(assets.search)} />
    </div>
  );
}
