import type { Results } from "./buttons";

const wanted = new WeakMap<HTMLElement, { results: Results; started: Promise<void> }>();

/** Shows or hides the buttons that take the results away; what makes them is loaded when there is something to take. */
export function startExport(host: HTMLElement, results: Results, shown: boolean): void {
  const known = wanted.get(host);
  if (known !== undefined) known.results = results;
  else if (shown) {
    const state = { results, started: Promise.resolve() };
    wanted.set(host, state);
    state.started = import("./buttons").then(({ buildExportButtons }) =>
      buildExportButtons(host, { hits: () => state.results.hits(), query: () => state.results.query() }),
    );
    state.started.catch(() => wanted.delete(host));
  }
  host.hidden = !shown;
}
