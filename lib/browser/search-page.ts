import { isPack } from "#lib/search/pack";
import type { Pack } from "#lib/search/pack-schema";
import { search } from "#lib/search/query";
import { buildHit } from "./search-hits";
import { bindSearchKeys } from "./search-keys";
import { formatStatus, shownHits } from "./search-status";
import { whenReady } from "./when-ready";

/*
 * Improves the search page, which holds:
 *   <form data-search data-pack="/assets/search.<hash>.json" data-base=""><input type="search" name="q">…</form>
 *   <p data-search-status role="status"></p> <ol data-search-hits></ol>
 */

const pause = 80;

interface SearchPage {
  form: HTMLFormElement;
  field: HTMLInputElement;
  status: HTMLElement;
  hits: HTMLElement;
  more: HTMLButtonElement;
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
  bindSearch({ form, field, status, hits, more });
}

function bindSearch(page: SearchPage): void {
  const { form, field, more } = page;
  const load = prepareLoad(form.dataset.pack ?? "");
  let timer = 0;
  let settled = true;
  const show = (all = false) => void showHits(page, load, all);
  field.addEventListener("focus", () => void load().catch(() => undefined), { once: true });
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
    field.focus();
    show(true);
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

async function showHits(page: SearchPage, load: () => Promise<Pack>, all: boolean): Promise<void> {
  const { form, field, status, hits, more } = page;
  const query = field.value.trim();
  try {
    if (query !== "" && status.textContent === "") status.textContent = "Searching …";
    const pack = query === "" ? undefined : await load();
    if (field.value.trim() !== query) return;
    const result = pack === undefined ? undefined : search(pack, field.value.trimStart(), all ? Infinity : shownHits);
    const shown = result?.hits ?? [];
    hits.replaceChildren(...(pack === undefined ? [] : shown.map((hit) => buildHit(pack, hit, form.dataset.base ?? ""))));
    status.textContent = result === undefined ? "" : formatStatus(query, result, shown.length);
    more.textContent = `Show all ${result?.total ?? 0}`;
    more.hidden = shown.length >= (result?.total ?? 0);
  } catch {
    const link = document.createElement("a");
    link.href = `${form.dataset.base ?? ""}/recommendations/`;
    link.textContent = "All recommendations are on one page";
    hits.replaceChildren();
    more.hidden = true;
    status.replaceChildren("The search could not be loaded. ", link, ".");
  }
}

/* One fetch, however often it is asked for; a failed one may be tried again. */
function prepareLoad(address: string): () => Promise<Pack> {
  let loading: Promise<Pack> | undefined;
  return () => {
    loading ??= fetchPack(address).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function fetchPack(address: string): Promise<Pack> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Unexpected answer ${response.status} for ${address}`);
  const pack: unknown = await response.json();
  if (!isPack(pack)) throw new Error(`Unexpected content of ${address}, expected a search pack`);
  return pack;
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
