import { buildButton } from "#lib/browser/element";
import { findChosen } from "#lib/browser/search/results/chosen";

/** Shows what narrows the table, each choice as a button that takes it off. */
export function showChips(host: HTMLElement, panel: HTMLElement): void {
  const hadFocus = host.contains(document.activeElement);
  const chips = findChosen(panel).map(({ facet, value, input }) =>
    buildButton(`${facet}: ${value} ✕`, () => input.click(), { "aria-label": `Take off ${facet}: ${value}` }),
  );
  host.replaceChildren(...chips.flatMap((chip) => [chip, " "]));
  if (hadFocus) (chips[0] ?? panel.querySelector("summary"))?.focus();
}
