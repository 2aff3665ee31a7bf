import { keepFoundWords } from "#lib/browser/reading/found-words";
import { bindSearchKeys } from "./keys";

/** Starts what the search does beside answering, once it has been asked: keys, and what is marked where a hit leads. */
export function bindAids(field: HTMLInputElement, hits: HTMLElement): void {
  bindSearchKeys(field, hits);
  keepFoundWords(hits);
}
