import { bindKeySetting } from "#lib/browser/citing/key-setting";

/** Lets the arrows walk the hits and Escape come back to the field, and the reader switch off the single keys that lead to it on every page. */
export function bindSearchKeys(field: HTMLInputElement, hits: HTMLElement): void {
  bindKeySetting();
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") walk(event, 1);
  });
  hits.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") walk(event, 1);
    if (event.key === "ArrowUp") walk(event, -1);
    if (event.key === "Escape") field.focus();
  });

  function walk(event: KeyboardEvent, step: 1 | -1): void {
    const links = [...hits.querySelectorAll("a")];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = at + step < 0 ? field : links[at + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }
}
