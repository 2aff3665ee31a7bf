import { expect, type Locator, type Page } from "@playwright/test";

/** A hit as the search page shows it: where it leads, what it says, and which of its words are marked. */
export interface ShownHit {
  href: string;
  lines: string[];
  marked: string[];
}

/** The search page as a reader finds it: the field, what is said of the result, and the hits. */
export interface SearchPage {
  field: Locator;
  status: Locator;
  hits: Locator;
  links: Locator;
}

/** Finds the parts of the search page by their roles. */
export function findSearch(page: Page): SearchPage {
  const main = page.getByRole("main");
  const hits = main.getByRole("list", { name: "Results" }).getByRole("listitem");
  return {
    field: main.getByRole("searchbox"),
    status: main.locator("[data-search-status]"),
    hits,
    links: hits.getByRole("link"),
  };
}

/** Asks the search page a query and waits until it has answered that one from all that it searches. */
export async function ask(search: SearchPage, query: string): Promise<void> {
  await search.field.fill(query);
  await expectAnswer(search, query);
}

/** Waits until a query is answered from all that is searched. */
export async function expectAnswer({ status }: SearchPage, query: string): Promise<void> {
  await expect(status).toContainText(`“${query}”`);
  await expect(status).not.toContainText("so far");
}

/** Reads the hits that are shown. */
export async function readHits({ hits }: SearchPage): Promise<ShownHit[]> {
  return hits.evaluateAll((items) =>
    items.map((item) => ({
      href: item.querySelector("a")?.getAttribute("href") ?? "",
      lines: [...item.querySelectorAll(".hit-title, .hit-text")].map((line) => line.textContent),
      marked: [...item.querySelectorAll("mark")].map((mark) => mark.textContent),
    })),
  );
}
