import { expect, type Locator, type Page } from "@playwright/test";

/** A hit as the search page shows it: where it leads, what it says, and which of its words are marked. */
export interface ShownHit { href: string; lines: string[]; marked: string[] }

/** The search page as a reader finds it: the field, what is said of the result, and the hits. */
export interface SearchPage { field: Locator; status: Locator; hits: Locator; links: Locator }

/** Finds the parts of the search page by their roles. */
export function findSearch(page: Page): SearchPage {
  const main = page.getByRole("main");
  const hits = main.getByRole("list", { name: "Results" }).getByRole("listitem");
  return { field: main.getByRole("searchbox"), status: main.getByRole("status"), hits, links: hits.getByRole("link") };
}

/** Asks the search page a query and waits until it has answered that one. */
export async function ask({ field, status }: SearchPage, query: string): Promise<void> {
  await field.fill(query);
  await expect(status).toContainText(`“${query}”`);
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
