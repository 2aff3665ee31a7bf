import { whenReady } from "#lib/browser/when-ready";

/*
 * The module of the table of items, <details data-search-facets> with all that is by which they can be narrowed. What narrows them is
 * loaded for whoever opens it, or comes by an address that narrows.
 */
whenReady(() => {
  const panel = document.querySelector<HTMLDetailsElement>("form[data-table] [data-search-facets]");
  if (panel === null) return;
  panel.hidden = false;
  if (location.hash === `#${panel.id}`) panel.open = true;
  const start = () => void import("./table").then(({ startTable }) => startTable(panel));
  if (location.search !== "") start();
  else panel.addEventListener("toggle", start, { once: true });
});
