import type { Remedy } from "#lib/search/engine/query/remedy";
import { formatState } from "#lib/browser/search/state";

/** Shows the ways out of an empty answer as links that ask the other question. */
export function showRemedies(list: HTMLElement, remedies: readonly Remedy[]): void {
  list.replaceChildren(
    ...remedies.map((remedy) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = formatState({ ...remedy, sort: "relevance" }) || "?";
      link.textContent = formatRemedy(remedy);
      item.append(link, ` ${remedy.total}`);
      return item;
    }),
  );
  list.hidden = remedies.length === 0;
}

/** Formats what a remedy changes: "Without “blockchain”". */
export function formatRemedy({ change, word = "", replacement: taken = "" }: Remedy): string {
  switch (change) {
    case "selection":
      return "Among all, with nothing chosen";
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
