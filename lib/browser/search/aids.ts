import { keepFoundWords } from "#lib/browser/reading/found-words";
import { keepPlace } from "#lib/browser/search/results/keep-place";
import { bindSearchKeys } from "./keys";

/** Starts what the search does beside answering: keys, what is marked where a hit leads, the place to come back to, and no way back but its own, as what is above a hit may have another height by then. */
export function bindAids(field: HTMLInputElement, hits: HTMLElement): void {
  bindSearchKeys(field, hits);
  keepFoundWords(hits);
  keepPlace(hits);
  history.scrollRestoration = "manual";
}
