/*
 * The search page holds:
 *   <form data-search data-core="/assets/search-core.<hash>.bin" data-index="/assets/search-index.<hash>.bin" data-tools="…" data-base="">
 *     <input type="search" name="q"> <select name="reach">…</select> <select name="sort">…</select> </form>
 *   <details data-search-facets hidden>…</details> <p data-search-status></p> <p data-search-said role="status"></p>
 *   <p data-search-searched hidden></p>
 *   <ul data-search-remedies hidden></ul> <div data-take-away="…" hidden></div> <ol data-search-hits></ol> <nav data-search-lists>…</nav>
 */

/** The parts of the search page. */
export interface SearchPage {
  form: HTMLFormElement;
  field: HTMLInputElement;
  panel: HTMLElement;
  status: HTMLElement;
  /** What is read out of the status. */
  said: HTMLElement;
  searched: HTMLElement;
  remedies: HTMLElement;
  exportHost: HTMLElement;
  hits: HTMLElement;
  more: HTMLButtonElement;
  lists: HTMLElement;
}

/** Finds the parts of the search page; none where it is another page. */
export function findSearchPage(): SearchPage | undefined {
  const form = document.querySelector<HTMLFormElement>("form[data-search]");
  const field = form?.querySelector<HTMLInputElement>("input[type=search]");
  const names = [
    "search-facets",
    "search-status",
    "search-said",
    "search-searched",
    "search-remedies",
    "take-away",
    "search-hits",
    "search-lists",
  ];
  const [panel, status, said, searched, remedies, takeAway, hits, lists] = names.flatMap(
    (name) => document.querySelector<HTMLElement>(`[data-${name}]`) ?? [],
  );
  if (form === null || !field || !panel || !status || !said || !searched || !remedies || !takeAway || !hits || !lists)
    return undefined;
  const more = document.createElement("button");
  more.type = "button";
  more.textContent = "Show more results";
  more.hidden = true;
  hits.after(more);
  return { form, field, panel, status, said, searched, remedies, exportHost: takeAway, hits, more, lists };
}
