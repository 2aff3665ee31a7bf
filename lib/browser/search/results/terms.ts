import { buildMemberId } from "#lib/address/name";
import { formatPath } from "#lib/address/permalink";
import { withBase } from "#lib/address/site";
import { buildElement } from "#lib/browser/element";

/*
 * Offers the pages of the topics and addressees whose names have the query, by the choices of the facets:
 *   <p data-search-terms hidden></p>
 */

const vocabularies = [
  { facet: "topic", folder: "topics", words: "the topic " },
  { facet: "addressee", folder: "addressees", words: "what is asked of " },
] as const;

const most = 3;
const shortest = 4;

/** Shows which topics and addressees have the query in their names, each with a link to its page. */
export function showTerms(panel: HTMLElement, query: string): void {
  const line = document.querySelector<HTMLElement>("[data-search-terms]");
  if (line === null) return;
  const folded = fold(query).replace(/s$/u, "");
  const found =
    folded.length < shortest
      ? []
      : vocabularies
          .flatMap(({ facet, folder, words }) => {
            const inputs = [...panel.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)];
            return inputs.flatMap(({ value, labels }) => {
              const name = labels?.[0]?.querySelector("span")?.textContent ?? "";
              return ` ${fold(name)}`.includes(` ${folded}`)
                ? [{ words, name, href: withBase(formatPath(buildMemberId(folder, value))) }]
                : [];
            });
          })
          .slice(0, most);
  line.hidden = found.length === 0;
  if (found.length === 0) return line.replaceChildren();
  line.replaceChildren(
    "See also ",
    ...found.flatMap(({ words, name, href }, at) => {
      const separator = at === 0 ? "" : at === found.length - 1 ? " and " : ", ";
      return [separator, words, buildElement("a", { href }, name)];
    }),
    ".",
  );
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
