import { withBase } from "#lib/address/site";

/** The field that leads to the search page, with searches to begin with; it works as a plain form. */
export function SearchForm({ searches }: { searches: readonly string[] }) {
  return (
    <form role="search" className="search-form" action={withBase("/search/")} method="get">
      <label htmlFor="q">Search the proceedings</label>
      <input
        id="q"
        name="q"
        type="search"
        placeholder={searches.length === 0 ? undefined : `${searches.join(", ")} …`}
        autoComplete="off"
      />
      <button type="submit">Search</button>
    </form>
  );
}
