import { areSingleKeysOn } from "#lib/browser/citing/single-keys";

/**
 * Lets `/` and Ctrl-K or Cmd-K lead to the search field from anywhere but a text field: to the page's own, or else to that of
 * the search page, which the masthead links to. An address that ends in `#q`, the field's name, means the same.
 */
export function bindOpeningKeys(): void {
  document.addEventListener("keydown", (event) => {
    const way = findField() ?? document.querySelector<HTMLAnchorElement>('header a[href$="/search/"]');
    if (way === null || !isOpening(event) || isTextField(event.target)) return;
    event.preventDefault();
    if (way instanceof HTMLAnchorElement) return location.assign(`${way.href}#q`);
    way.focus();
    way.select();
  });
  if (location.hash !== "#q") return;
  findField()?.focus();
  // The address stays that of the page, so that a link to it does not lead past its head.
  history.replaceState(history.state, "", location.pathname + location.search);
}

/* Shift is no matter: on many keyboards it is part of the slash. */
function isOpening({ key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || altKey) return false;
  if (key === "/") return !ctrlKey && !metaKey && areSingleKeysOn();
  return key.toLowerCase() === "k" && ctrlKey !== metaKey && !shiftKey;
}

function findField(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>("[role=search] [type=search]");
}

/** Says whether what has the focus takes letters, or a choice by them. */
export function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox])"))
  );
}
