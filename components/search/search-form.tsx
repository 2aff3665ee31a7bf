import { withBase } from "#lib/address/site";

/** The field that leads to the search page; it works as a plain form. */
export function SearchForm() {
  return (
    <form role="search" className="search-form" action={withBase("/search/")} method="get">
      <label htmlFor="q">Search the proceedings</label>
      <input id="q" name="q" type="search" placeholder="guardianship, supply chains, Belskaya …" autoComplete="off" />
      <button type="submit">Search</button>
    </form>
  );
}
