import { buildElement } from "#lib/browser/element";
import type { Remedy } from "#lib/search/engine/query/remedy";
import { formatState } from "#lib/browser/search/state";

/** Shows the remedies of an empty answer as links to the changed query. */
export function showRemedies(list: HTMLElement, remedies: readonly Remedy[]): void {
  list.replaceChildren(
    ...remedies.map((remedy) => {
      const href = formatState({ ...remedy, sort: "relevance" }) || "?";
      return buildElement("li", {}, buildElement("a", { href }, formatRemedy(remedy)), ` ${remedy.total}`);
    }),
  );
  list.hidden = remedies.length === 0;
}

/** Formats what a remedy changes: "Without “blockchain”". */
export function formatRemedy({ change, word = "", replacement: taken = "" }: Remedy): string {
  switch (change) {
    case "selection":
      return "Among all, with nothing selected";
    case "mode":
      return "With other forms of the words and what means the same";
    case "quotation":
      return "Without the quotation marks";
    case "without":
      return `Without “${word}”`;
    case "instead":
      return `“${taken}” instead of “${word}”`;
  }
}
