import { buildMemberId } from "#lib/address/name";
import { formatPath } from "#lib/address/permalink";
import { withBase } from "#lib/address/site";

/*
 * Offers the pages of the topics and addressees that are called as what is searched for, by the choices of the facets:
 *   <p data-search-terms hidden></p>
 */

const vocabularies = [
  { facet: "topic", folder: "topics", words: "the topic " },
  { facet: "addressee", folder: "addressees", words: "what is asked of " },
] as const;

const most = 3;
const shortest = 4;

/** Shows which topics and addressees have what is asked for in their names, each with a link to its page. */
export function showTerms(panel: HTMLElement, query: string): void {
  const line = document.querySelector<HTMLElement>("[data-search-terms]");
  if (line === null) return;
  const asked = fold(query).replace(/s$/u, "");
  const found =
    asked.length < shortest
      ? []
      : vocabularies
          .flatMap(({ facet, folder, words }) => {
            const inputs = [...panel.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)];
            return inputs.flatMap(({ value, labels }) => {
              const name = labels?.[0]?.querySelector("span")?.textContent ?? "";
              return ` ${fold(name)}`.includes(` ${asked}`)
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
      const link = document.createElement("a");
      link.href = href;
      link.textContent = name;
      return [at === 0 ? "" : at === found.length - 1 ? " and " : ", ", words, link];
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
