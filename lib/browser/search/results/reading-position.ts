/**
 * Puts new items in the place of the hits without losing the reader's place. Focus on a hit goes to the same hit of
 * the `same` query, or else to the one at its position, or else to the field; and what the reader looks at stays where
 * it is on the screen while more is found for the same query, whatever `also` changes above it.
 */
export function replaceHits(
  list: HTMLElement,
  field: HTMLElement,
  items: readonly HTMLElement[],
  { same, also }: { same: boolean; also: () => void },
): void {
  const before = findLinks(list);
  const focused = before.findIndex((link) => link === document.activeElement);
  const seen =
    before[focused] ??
    (window.scrollY > 0 ? before.find((link) => link.getBoundingClientRect().bottom > 0) : undefined);
  const top = seen?.getBoundingClientRect().top ?? 0;
  list.replaceChildren(...items);
  also();
  const links = findLinks(list);
  const again = same ? links.find((link) => link.href === seen?.href) : undefined;
  if (focused >= 0) (again ?? links[focused] ?? field).focus({ preventScroll: again !== undefined });
  if (again === undefined) return;
  const restore = () => window.scrollBy({ top: again.getBoundingClientRect().top - top, behavior: "instant" });
  restore();
  // What watches the hits adds to them as soon as this is done, and before anything is painted.
  queueMicrotask(restore);
}

function findLinks(list: HTMLElement): HTMLAnchorElement[] {
  return [...list.querySelectorAll("a")];
}
