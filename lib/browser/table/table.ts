import { buildElement } from "#lib/browser/element";
import { buildSearcher } from "#lib/browser/search/searcher/build-searcher";
import type { Searcher, Step } from "#lib/browser/search/searcher/searcher";
import { wholeIndex } from "#lib/browser/search/searcher/whole-index";
import { formatPath } from "#lib/address/permalink";
import { formatState, readState } from "#lib/browser/search/state";
import type { SearchTools } from "#lib/browser/search/tools";
import { hasSelection, type Selection } from "#lib/search/engine/facets/selection";
import { groupByTopic, groupByVenue, type RowGroup } from "./groups";
import { showChips } from "./chips";
import { showCodes } from "./codes";
import { buildRows } from "./rows";
import { describeTerms } from "./terms";

/*
 * The page of the list of items holds:
 *   <form data-table data-base="" data-index="…" data-tools="…"> <details data-search-facets>…</details>
 *     <div data-table-answer hidden> <p role="status"></p> <span data-chosen></span> <select name="group">…</select> <div data-take-away="…" hidden></div>
 *     <ol data-search-hits></ol> <button data-more hidden>…</button> </div> </form>
 * and behind it the list as it is without scripts, which goes while anything is chosen.
 */

interface Table {
  form: HTMLFormElement;
  panel: HTMLElement;
  answer: HTMLElement;
  status: HTMLElement;
  chosen: HTMLElement;
  group: HTMLSelectElement;
  exportHost: HTMLElement;
  hits: HTMLElement;
  more: HTMLButtonElement;
  searcher: Searcher;
  tools?: SearchTools;
  /** A count by which an older answer stays away. */
  turn: number;
}

const first = 50;

/** Only items are in the table; the index has everything. */
const items = { kind: ["recommendation"] };

/** Starts the table: what is chosen narrows the items at once, and stands in the address. */
export function startTable(panel: HTMLElement): void {
  const table = findTable(panel);
  if (table === undefined) return;
  const { form, group, more } = table;
  form.addEventListener("change", () => {
    const selection = table.tools?.readChosen(panel) ?? {};
    keepState(selection, group.value);
    void show(table, selection);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", () => void showState(table));
  more.addEventListener("click", () => {
    const shown = table.hits.querySelectorAll(".hit").length;
    void show(table, readState(location.search).selection, shown + first);
  });
  table.hits.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.matches("[aria-expanded]")) void showCodes(table.hits).catch(console.error);
  });
  void showState(table);
}

function findTable(panel: HTMLElement): Table | undefined {
  const form = panel.closest("form");
  const find = <Part extends HTMLElement>(selector: string) => form?.querySelector<Part>(selector) ?? undefined;
  const answer = find("[data-table-answer]");
  const [status, exportHost, hits] = [find("[role=status]"), find("[data-take-away]"), find("[data-search-hits]")];
  const [group, more] = [find<HTMLSelectElement>("select"), find<HTMLButtonElement>("[data-more]")];
  const chosen = find("[data-chosen]");
  if (form === null || !answer || !status || !chosen || !exportHost || !hits || !group || !more) return undefined;
  const { index = "", tools = "" } = form.dataset;
  const searcher = buildSearcher({ loadWhole: () => Promise.resolve(wholeIndex) }, { index, tools });
  return { form, panel, answer, status, chosen, group, exportHost, hits, more, searcher, turn: 0 };
}

async function showState(table: Table): Promise<void> {
  table.group.value = new URLSearchParams(location.search).get("group") ?? "session";
  // An address may ask for what this portal does not have.
  if (table.group.value === "") table.group.value = "session";
  const { selection } = readState(location.search);
  await show(table, selection);
}

function keepState(selection: Selection, group: string): void {
  const params = new URLSearchParams(formatState({ query: "", mode: "wide", sort: "relevance", selection }));
  if (group !== "session") params.set("group", group);
  const text = params.size === 0 ? "" : `?${params.toString()}`;
  if (text !== location.search) history.pushState(undefined, "", `${location.pathname}${text}`);
}

/* Shows what is chosen; the list as it was comes back when nothing is. */
async function show(table: Table, selection: Selection, limit = first): Promise<void> {
  const { answer, status, panel } = table;
  table.turn += 1;
  const { turn } = table;
  const isAsked = hasSelection(selection) || table.group.value !== "session";
  answer.hidden = !isAsked;
  document.querySelector(".page")?.classList.toggle("narrowed", isAsked);
  if (isAsked && status.textContent === "") status.textContent = "Loading …";
  try {
    const asked = { selection: { ...selection, ...items }, sort: "proceedings", limit } as const;
    for await (const step of table.searcher.answer("", asked)) {
      if (turn !== table.turn) return;
      if (step.tools === undefined) continue;
      table.tools = step.tools;
      // A facet opens where something of it is chosen.
      const unknown = step.tools.showChosen(panel, selection);
      step.tools.showCounts(panel, step.result.counts, step.reader, "");
      if (isAsked) showRows(table, step, { selection: asked.selection, unknown });
    }
  } catch (error) {
    console.error(error);
    status.textContent = "The table could not be loaded. The list below is whole.";
    document.querySelector(".page")?.classList.remove("narrowed");
  }
}

function showRows(table: Table, step: Step, { selection, unknown }: { selection: Selection; unknown: string }): void {
  const { form, status, hits, more, exportHost, group } = table;
  const { result, reader, tools } = step;
  const { total } = result;
  status.textContent =
    `${total === 0 ? "No items have all that is chosen" : `${total} ${total === 1 ? "item" : "items"}`}. ${unknown}`.trim();
  showChips(table.chosen, table.panel);
  const isUnderVenue = group.value !== "topic";
  const groups: RowGroup[] = isUnderVenue
    ? groupByVenue(result.hits)
    : groupByTopic(result.hits, { panel: table.panel, reader });
  const terms = describeTerms(result.hits, table.panel, reader);
  hits.replaceChildren(
    ...groups.flatMap((each) => [
      buildHeading(each, form.dataset.base ?? ""),
      ...buildRows(each.hits, { base: form.dataset.base ?? "", isUnderVenue, terms }),
    ]),
  );
  more.hidden = result.hits.length >= total;
  tools?.startExport(
    exportHost,
    { hits: () => tools.findAll(reader, "", { selection, sort: "proceedings" }), query: () => "" },
    total > 0,
  );
}

/* What has a page leads there. */
function buildHeading({ name, id }: RowGroup, base: string): HTMLElement {
  const heading = id === undefined ? name : buildElement("a", { href: `${base}${formatPath(id)}` }, name);
  return buildElement("li", { class: "hit-group" }, buildElement("h2", {}, heading));
}
