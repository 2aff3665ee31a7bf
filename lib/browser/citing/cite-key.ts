import { isTextField } from "#lib/browser/opening-keys";
import { keepStored, readStored } from "#lib/browser/storage";
import { areSingleKeysOn } from "./single-keys";

/** Where the form of the last citation that the reader copied is kept, in this browser alone. */
const storageKey = "citation-form";

/** Lets `c` copy the citation of what is in view, in the form that the reader copied last. */
export function bindCiteKey(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "c" || event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented)
      return;
    if (isTextField(event.target) || !areSingleKeysOn()) return;
    // What is selected now may not be when the module has come.
    const selection = getSelection();
    const range = selection === null || selection.isCollapsed ? undefined : selection.getRangeAt(0).cloneRange();
    void import("./cite-in-view").then(({ copyCitation }) => copyCitation(range, readStored(storageKey) ?? ""));
  });
  document.addEventListener("click", ({ target }) => {
    const form =
      target instanceof Element
        ? target.closest("button")?.closest<HTMLElement>("[data-form]")?.dataset["form"]
        : undefined;
    if (form !== undefined) keepStored(storageKey, form);
  });
}
