import type { Hit } from "#lib/search/engine/query/search";
import { inTurns } from "#lib/search/engine/breathe";
import type { Selection } from "#lib/search/engine/facets/selection";
import { buildHit } from "#lib/browser/search/results/hits";
import { findSearchPage, type SearchPage } from "./page-parts";
import { replaceHits } from "#lib/browser/search/results/reading-position";
import { formatState, isAsked, readState, type SearchState } from "./state";
import { formatEarlyStatus } from "#lib/browser/search/results/early-status";
import { type Place, readPlace, returnTo } from "#lib/browser/search/results/place";
import { say, waitForPause } from "#lib/browser/search/results/say";
import type { SearchTools } from "./tools";
import type { Searcher, Step } from "#lib/browser/search/searcher/searcher";

const pause = 80;

/** Starts the live search where the page has the form for it, whose data say by what it is answered. */
export function startSearch(buildSearcher: (data: DOMStringMap) => Searcher): void {
  const page = findSearchPage();
  if (page === undefined) return;
  bindSearch({
    ...page,
    searcher: buildSearcher(page.form.dataset),
    selection: {},
    sent: true,
    shown: "",
    turn: 0,
    place: readPlace(),
  });
  void import("./aids").then(({ bindAids }) => bindAids(page.field, page.hits));
}

/** The page and what is going on in it: what is chosen, whether the words are sent off or still being typed, the state whose hits are shown, a count by which an older answer stays away, and the place to come back to. */
interface Live extends SearchPage {
  searcher: Searcher;
  tools?: SearchTools;
  selection: Selection;
  sent: boolean;
  shown: string;
  turn: number;
  place: Place;
}

function bindSearch(page: Live): void {
  const { form, field, panel, searcher } = page;
  // Whoever came by a key has the field in focus before this runs.
  if (document.activeElement === field) searcher.prepare();
  else field.addEventListener("focus", () => searcher.prepare(), { once: true });
  const stopTyping = bindTyping(page);
  const show = () => {
    stopTyping();
    page.sent = true;
    void answer(page);
  };
  const send = () => {
    keepState(page, page.sent ? "pushState" : "replaceState");
    show();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  for (const choice of form.querySelectorAll("select")) choice.addEventListener("change", send);
  panel.addEventListener("change", () => {
    page.selection = page.tools?.readChosen(panel) ?? page.selection;
    send();
  });
  window.addEventListener("popstate", () => {
    showState(page, readState(location.search));
    show();
  });
  bindMore(page);
  showFirstState(page);
  if (!isAsked(stateOf(page))) return;
  void answer(page);
}

/* Answers what is typed, a moment after the last letter; answers what ends the waiting. */
function bindTyping(page: Live): () => void {
  let timer = 0;
  const stop = () => window.clearTimeout(timer);
  const onInput = (event: Event) => {
    stop();
    // What an input method is still composing is no word yet.
    if (event instanceof InputEvent && event.isComposing) return;
    timer = window.setTimeout(() => {
      // Typing begins a new step of the history after each search that was sent off, and then only changes it.
      keepState(page, page.sent && isAsked(readState(location.search)) ? "pushState" : "replaceState");
      page.sent = false;
      void answer(page);
    }, pause);
  };
  page.field.addEventListener("input", onInput);
  page.field.addEventListener("compositionend", onInput);
  return stop;
}

/* What was typed before this module came is kept. */
function showFirstState(page: Live): void {
  const asked = readState(location.search);
  const typed = page.field.value || asked.query;
  page.sent = typed === asked.query;
  showState(page, { ...asked, query: typed });
  keepState(page, "replaceState");
}

function bindMore(page: Live): void {
  page.more.addEventListener("click", () => {
    // The button may go away; what it asked for begins with the next hit.
    const shown = page.hits.childElementCount;
    void answer(page, shown + page.searcher.more).then(() => page.hits.querySelectorAll("a").item(shown).focus());
  });
}

/* Shows each step of the answer, as long as nothing else is asked. */
async function answer(page: Live, limit = Math.max(page.place.shown, page.searcher.first)): Promise<void> {
  const { status, searcher } = page;
  const state = stateOf(page);
  page.turn += 1;
  const { turn } = page;
  if (!isAsked(state)) return showNothing(page);
  if (status.textContent === "") say(page, "Searching …", !page.sent);
  const options = { mode: state.mode, sort: state.sort, selection: state.selection, limit };
  try {
    for await (const step of searcher.answer(state.query.trimStart(), options)) {
      const base = page.form.dataset.base ?? "";
      const explain = (hit: Hit) => step.tools?.formatMatches(hit, step.result.clauses) ?? "";
      const items = await inTurns(step.result.hits, (hit) => buildHit(hit, { base, explain }));
      // While a word is typed, the last answer stays until there is a better one.
      if (turn === page.turn && !page.sent && isWorse(step) && page.hits.hasChildNodes()) await waitForPause();
      if (turn !== page.turn) return;
      showHits(page, step, state, items);
      returnTo(page.place, page.hits);
      const remedies =
        step.result.total > 0
          ? []
          : await step.tools?.findRemedies(step.reader, state.query.trim(), step.result, options);
      if (turn === page.turn && remedies !== undefined) step.tools?.showRemedies(page.remedies, remedies);
    }
    page.place.at = -1;
  } catch (error) {
    console.error(error);
    if (turn === page.turn) showFailure(page);
  }
}

/* Nothing has all that is being typed. */
function isWorse({ result: { complete, clauses } }: Step): boolean {
  return complete === 0 || clauses.at(-1)?.alternatives.length === 0;
}

function showHits(
  page: Live,
  { result, reader, stage, tools }: Step,
  state: SearchState,
  items: readonly HTMLElement[],
): void {
  const { field, hits, more, lists } = page;
  const asked = formatState(state);
  more.hidden = items.length >= result.total;
  lists.hidden = true;
  const also = () => {
    const query = state.query.trim();
    page.status.toggleAttribute("data-nothing", result.total === 0);
    if (tools === undefined) return say(page, formatEarlyStatus(query, result.total, stage), !page.sent);
    const unknown = tools.showChosen(page.panel, state.selection);
    const status = tools.formatStatus(query, result, items.length, !page.sent);
    say(page, `${status} ${unknown}`.trim(), !page.sent);
    showTools(page, tools, state, { result, reader });
  };
  replaceHits(hits, field, items, { same: asked === page.shown, also });
  page.shown = asked;
}

function showTools(
  page: Live,
  tools: SearchTools,
  { query, mode, sort, selection }: SearchState,
  { result, reader }: Pick<Step, "result" | "reader">,
): void {
  page.tools = tools;
  const searched = mode === "exact" ? "" : tools.formatSearched(result.clauses);
  page.searched.textContent = searched === "" ? "" : `Searched for ${searched}.`;
  page.searched.hidden = searched === "";
  tools.showCounts(page.panel, result.counts, reader, query);
  tools.startExport(
    page.exportHost,
    { hits: () => tools.findAll(reader, query.trimStart(), { mode, sort, selection }), query: () => query.trim() },
    result.total > 0,
  );
}

function showNothing(page: Live): void {
  replaceHits(page.hits, page.field, [], { same: false, also: () => undefined });
  page.shown = "";
  say(page, "", false);
  for (const part of [page.more, page.searched, page.remedies, page.exportHost, page.panel]) part.hidden = true;
  page.lists.hidden = false;
}

function showFailure(page: Live): void {
  showNothing(page);
  const link = document.createElement("a");
  link.href = `${page.form.dataset.base ?? ""}/recommendations/`;
  link.textContent = "All recommendations";
  page.status.replaceChildren("The search could not be loaded. See the lists below, and ", link, ".");
  page.said.textContent = page.status.textContent;
}

/* A word that was sent off is whole: what it might have become is not looked for. */
function stateOf({ form, field, selection, sent }: Live): SearchState {
  const chosen = new FormData(form);
  const state = readState(`?reach=${String(chosen.get("reach"))}&sort=${String(chosen.get("sort"))}`);
  return { ...state, query: field.value + (sent ? " " : ""), selection };
}

function showState(page: Live, state: SearchState): void {
  const { form, field } = page;
  field.value = state.query;
  page.selection = state.selection;
  for (const choice of form.querySelectorAll("select")) choice.value = choice.name === "sort" ? state.sort : state.mode;
}

function keepState(page: Live, type: "pushState" | "replaceState"): void {
  const now = formatState(stateOf(page));
  if (now === formatState(readState(location.search))) return;
  history[type](undefined, "", `${location.pathname}${now}`);
}
