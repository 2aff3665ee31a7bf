/** Lets `/` and Ctrl-K go to the field, the arrows walk the hits, and Escape come back to the field. */
export function bindSearchKeys(field: HTMLInputElement, hits: HTMLElement): void {
  document.addEventListener("keydown", (event) => {
    const control = event.ctrlKey || event.metaKey;
    const asked = (event.key === "/" && !control && !event.altKey && !isEditable(event.target)) || (event.key.toLowerCase() === "k" && control);
    if (!asked) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
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

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}
