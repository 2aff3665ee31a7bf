import { keepStored, readStored } from "#lib/browser/storage";

/** Where the reader's wish is kept, in this browser alone. */
const storageKey = "single-keys";

/** Says whether keys that need no modifier may do something; a reader can turn them off (WCAG 2.1.4). */
export function areSingleKeysOn(): boolean {
  const { singleKeys } = document.documentElement.dataset;
  if (singleKeys !== undefined) return singleKeys === "on";
  return readStored(storageKey) !== "off";
}

/** Turns single keys on or off, and answers whether the browser keeps that beyond this page. */
export function keepSingleKeys(on: boolean): boolean {
  document.documentElement.dataset.singleKeys = on ? "on" : "off";
  return keepStored(storageKey, on ? undefined : "off");
}
