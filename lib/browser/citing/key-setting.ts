import { areSingleKeysOn, keepSingleKeys } from "./single-keys";

/*
 * Shows what the page says of its keys, which do nothing without scripts, and binds the setting in it:
 *   <div data-keys hidden> … <input type="checkbox" data-single-keys> <span data-not-kept hidden>…</span> </div>
 */

/** Starts the setting that turns keys without a modifier on and off, where the page has it. */
export function bindKeySetting(): void {
  const words = document.querySelector<HTMLElement>("[data-keys]");
  const box = words?.querySelector<HTMLInputElement>("[data-single-keys]") ?? null;
  const notKept = words?.querySelector<HTMLElement>("[data-not-kept]") ?? null;
  if (words === null || box === null || notKept === null) return;
  words.hidden = false;
  box.checked = areSingleKeysOn();
  box.addEventListener("change", () => {
    notKept.hidden = keepSingleKeys(box.checked);
  });
}
