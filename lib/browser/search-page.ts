import { search, type SearchResult } from "#lib/search/query";
import type { Pack } from "#lib/search/pack-schema";
import { buildHit } from "./search-hits";
import { bindSearchKeys } from "./search-keys";
import { preparePack, type PackLoader } from "./search-load";
import { replaceHits } from "./search-place";
import { formatStatus, shownHits, type Stage } from "./search-status";
import { whenReady } from "./when-ready";

/*
 * Improves the search page, which holds:
 *   <form data-search data-pack="/assets/search.<hash>.json" data-pack-rest="/assets/search-rest.<hash>.json" data-base="">
 *     <input type="search" name="q">…</form>
 *   <p data-search-status role="status"></p> <ol data-search-hits></ol>
 */

const pause = 80;

interface SearchPage {
  form: HTMLFormElement;
  field: HTMLInputElement;
  status: HTMLElement;
  hits: HTMLElement;
  more: HTMLButtonElement;
  packs: PackLoader;
  /** The query whose hits are shown, and a count of what was asked, by which an older answer knows to stay away. */
  shown: string;
  turn: number;
}

/** Starts the live search where the page has the form for it. */
export function startSearch(): void {
  const form = document.querySelector("form[data-search]");
  const field = form?.querySelector("input[type=search]");
  const status = document.querySelector("[data-search-status]");
  const hits = document.querySelector("[data-search-hits]");
  if (!(form instanceof HTMLFormElement) || !(field instanceof HTMLInputElement) || !(status instanceof HTMLElement) || !(hits instanceof HTMLElement)) return;
  const more = document.createElement("button");
  more.type = "button";
  more.hidden = true;
  hits.after(more);
  bindSearchKeys(field, hits);
  const packs = preparePack(form.dataset.pack ?? "", form.dataset.packRest ?? "");
  bindSearch({ form, field, status, hits, more, packs, shown: "", turn: 0 });
}

function bindSearch(page: SearchPage): void {
  const { form, field, more, packs, hits } = page;
  let timer = 0;
  let settled = true;
  const show = (all = false) => void answer(page, all);
  field.addEventListener("focus", () => void packs.loadWhole().catch(() => undefined), { once: true });
  field.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      // Typing begins a new step of the history after each search that was sent off, and then only changes it.
      keepQuery(field.value, settled && readQuery() !== "" ? "pushState" : "replaceState");
      settled = false;
      show();
    }, pause);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    window.clearTimeout(timer);
    keepQuery(field.value, settled ? "pushState" : "replaceState");
    settled = true;
    show();
  });
  more.addEventListener("click", () => {
    // The button goes away; what it asked for begins with the next hit.
    void answer(page, true).then(() => hits.querySelectorAll("a").item(shownHits).focus());
  });
  window.addEventListener("popstate", () => {
    window.clearTimeout(timer);
    field.value = readQuery();
    settled = true;
    show();
  });
  if (readQuery() !== "") field.value = readQuery();
  if (field.value.trim() !== "") show();
}

/* Answers from what has come of the pack, and once more when the rest has. */
async function answer(page: SearchPage, all: boolean): Promise<void> {
  const { field, status, packs } = page;
  const query = field.value.trim();
  page.turn += 1;
  const { turn } = page;
  const isCurrent = () => turn === page.turn && field.value.trim() === query;
  if (query === "") return showNothing(page);
  try {
    if (status.textContent === "") status.textContent = "Searching …";
    const core = packs.getWhole() ?? (await packs.loadCore());
    if (!isCurrent()) return;
    showHits(page, core, packs.getWhole() === undefined ? "searching" : "done", all);
  } catch {
    if (isCurrent()) showFailure(page);
    return;
  }
  if (packs.getWhole() !== undefined) return;
  const whole = await packs.loadWhole().catch(() => undefined);
  if (isCurrent()) showHits(page, whole ?? (await packs.loadCore()), whole === undefined ? "failed" : "done", all);
}

function showHits(page: SearchPage, pack: Pack, stage: Stage, all: boolean): void {
  const { form, field, status, hits, more } = page;
  const query = field.value.trim();
  const result: SearchResult = search(pack, field.value.trimStart(), all ? Infinity : shownHits);
  const items = result.hits.map((hit) => buildHit(pack, hit, form.dataset.base ?? ""));
  more.textContent = `Show all ${result.total}`;
  more.hidden = items.length >= result.total;
  replaceHits(hits, field, items, query === page.shown);
  page.shown = query;
  status.textContent = formatStatus(query, result, items.length, stage);
}

function showNothing(page: SearchPage): void {
  replaceHits(page.hits, page.field, [], false);
  page.shown = "";
  page.more.hidden = true;
  page.status.textContent = "";
}

function showFailure(page: SearchPage): void {
  const link = document.createElement("a");
  link.href = `${page.form.dataset.base ?? ""}/recommendations/`;
  link.textContent = "All recommendations are on one page";
  showNothing(page);
  page.status.replaceChildren("The search could not be loaded. ", link, ".");
}

function readQuery(): string {
  return new URLSearchParams(window.location.search).get("q") ?? "";
}

function keepQuery(value: string, how: "pushState" | "replaceState"): void {
  const query = value.trim();
  if (query === readQuery()) return;
  const address = new URL(window.location.href);
  if (query === "") address.searchParams.delete("q");
  else address.searchParams.set("q", query);
  window.history[how](undefined, "", address);
}

whenReady(startSearch);
