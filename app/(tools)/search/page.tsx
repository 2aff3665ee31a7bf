import { PageHeader } from "#components/page/page-header";
import { SearchFacets } from "#components/search/search-facets";
import { SearchLists } from "#components/search/search-lists";
import { findFacets } from "#lib/corpus/filter/facets";
import { findSearchFacets } from "#lib/corpus/filter/search-facets";
import { basePath, withBase } from "#lib/address/site";
import { assets, citationFiles, corpus } from "../../_parts/built";
import { buildMetadata } from "../../_parts/metadata";
import { browseGroups, WayTo } from "../../_parts/ways";
import "../../styles/search.css";
import "../../styles/search-page.css";
import "../../styles/narrow.css";
import "../../styles/take-away.css";

export const metadata = buildMetadata({
  title: "Search",
  description:
    "Search the recommendations, sessions, people, quotations, figures, instruments and paragraphs of the proceedings.",
  path: "/search/",
});

const form = "search";

/** The search page: a form that the browser's module answers; without scripts it says so and offers the lists. */
export default function SearchPage() {
  return (
    <div className="page search">
      <PageHeader title="Search">
        <Form />
        <noscript>
          <p className="notice">
            Searching needs JavaScript, which is off. Everything else works without it:{" "}
            <WayTo to="/recommendations/">all recommendations</WayTo> in full, and the lists below.
          </p>
        </noscript>
        <HowTo />
      </PageHeader>
      <div className="search-answer">
        <SearchFacets form={form} facets={findSearchFacets(corpus)} />
        <Results />
      </div>
      <SearchLists facets={findFacets(corpus, {})} groups={browseGroups.filter(({ id }) => id !== "portal")} />
      <script type="module" src={withBase(assets.searchCore === undefined ? assets["search-large"] : assets.search)} />
    </div>
  );
}

function Form() {
  return (
    <form
      id={form}
      role="search"
      className="search-form"
      action={withBase("/search/")}
      method="get"
      data-search=""
      data-base={basePath}
      data-core={assets.searchCore === undefined ? undefined : withBase(assets.searchCore)}
      data-index={withBase(assets.searchIndex)}
      data-tools={withBase(assets["search-tools"])}
    >
      <label htmlFor="q">Search the proceedings</label>
      <input id="q" name="q" type="search" autoComplete="off" spellCheck={false} />
      <button type="submit">Search</button>
      <FormOptions />
    </form>
  );
}

function FormOptions() {
  return (
    <div className="search-ways">
      <Choice
        name="reach"
        label="Match"
        choices={[
          ["wide", "similar words"],
          ["forms", "any form of the word"],
          ["exact", "exactly"],
        ]}
      />
      <Choice
        name="sort"
        label="Order"
        choices={[
          ["relevance", "best match first"],
          ["proceedings", "in the order of the proceedings"],
        ]}
      />
    </div>
  );
}

/** Where the module of the browser shows what it has found. */
function Results() {
  const citations = Object.entries(citationFiles).map(([kind, address]) => [kind, withBase(address)]);
  return (
    <div className="found">
      <h2 className="visually-hidden">Results</h2>
      <p className="status" data-search-status=""></p>
      <p className="visually-hidden" data-search-said="" role="status"></p>
      <p className="searched" data-search-searched="" hidden></p>
      <p className="see-also" data-search-terms="" hidden></p>
      <ul className="remedies" aria-label="What finds something" data-search-remedies="" hidden></ul>
      <section
        className="files take-away"
        role="group"
        aria-label="Download the results"
        data-take-away={JSON.stringify(Object.fromEntries(citations))}
        hidden
      ></section>
      <ol className="hits" aria-label="Results" data-search-hits=""></ol>
    </div>
  );
}

function Choice({ name, label, choices }: { name: string; label: string; choices: [value: string, label: string][] }) {
  return (
    <label>
      {label}{" "}
      <select name={name}>
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function HowTo() {
  return (
    <details className="keys">
      <summary>How to search</summary>
      <p>
        Put “quotation marks” around words that must stand together. A hyphen before a word leaves out what has it:
        police -training. Matching <i>similar words</i>, a search also finds what means the same, and corrects slips;{" "}
        <i>any form of the word</i> finds plurals, tenses and spellings; <i>exactly</i> finds the words as typed. “Panel
        2, 3” leads to the third item of a second panel, and a code to what has it.
      </p>
      <div data-keys="" hidden>
        <p>
          On every page <kbd>/</kbd> or <kbd>Ctrl</kbd>-<kbd>K</kbd> leads to this field. From the field <kbd>↓</kbd>{" "}
          goes to the results,
          <kbd>↑</kbd> and <kbd>↓</kbd> walk through them, <kbd>Enter</kbd> opens one, and <kbd>Esc</kbd> comes back to
          the field. <kbd>C</kbd> copies the citation of what is in view, or the selected words with theirs, in the form
          you copied last.
        </p>
        <p>
          <label>
            <input type="checkbox" data-single-keys="" /> Single-key shortcuts: <kbd>/</kbd> and <kbd>C</kbd>
          </label>
          <span data-not-kept="" hidden>
            {" "}
            This browser keeps no settings: it holds until you leave the page.
          </span>
        </p>
      </div>
    </details>
  );
}
