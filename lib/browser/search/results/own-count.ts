import { buildElement } from "#lib/browser/element";
import { formatState } from "#lib/browser/search/state";
import { facets } from "#lib/records/derived/facet";
import type { search } from "#lib/search/engine/query/search";
import type { Reader } from "#lib/search/engine/index/reader";
import { type Choice, type CountQuestion, readCountQuestion } from "./count-question";

/* Says how many of its own records the portal has, in <p data-search-own-count>, which is made above the way to the topics. */

const joins: Readonly<Record<string, string>> = { event: " of the ", topic: " on ", addressee: " to " };

/** Answers a question for a count of the portal's records by that count and a way to them; shows nothing where none is asked for. */
export async function showOwnCount(
  ask: typeof search,
  panel: HTMLElement,
  reader: Reader,
  query: string,
): Promise<void> {
  const question = readCountQuestion(query, readChoices(panel));
  const line = findLine();
  if (line === undefined) return;
  line.dataset.searchOwnCount = query;
  line.hidden = true;
  if (question === undefined) return;
  await reader.narrow?.();
  const { words, selection } = question;
  const { complete } = await ask(reader, words === "" ? "" : `${words} `, { selection, limit: 0 });
  // Another question may have come.
  if (line.dataset.searchOwnCount !== query) return;
  const href = formatState({ query: words, mode: "wide", sort: "relevance", selection });
  line.replaceChildren(
    `${nameCounted(question)}: ${complete}, as the portal counts its own records. `,
    ...(complete === 0 ? [] : [buildElement("a", { href }, "See them")]),
  );
  line.hidden = false;
}

/** Names what is counted: "Recommendations of the 3rd Harbour Forum". */
export function nameCounted({ counted, narrowed, words }: CountQuestion): string {
  const parts = narrowed.map(({ facet, label }) => `${joins[facet] ?? " "}${label}`);
  return `${counted}${parts.join("")}${words === "" ? "" : ` that “${words}” finds`}`;
}

function readChoices(panel: HTMLElement): Choice[] {
  return facets.flatMap((facet) =>
    [...panel.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)].map(({ value, labels }) => ({
      facet,
      value,
      label: labels?.[0]?.querySelector("span")?.textContent ?? value,
    })),
  );
}

function findLine(): HTMLElement | undefined {
  const known = document.querySelector<HTMLElement>("[data-search-own-count]");
  const terms = document.querySelector<HTMLElement>("[data-search-terms]");
  if (known !== null || terms === null) return known ?? undefined;
  const line = buildElement("p", { "data-search-own-count": "", "aria-live": "polite" });
  terms.before(line);
  return line;
}
