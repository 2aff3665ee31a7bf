import { expect, type Page, test } from "@playwright/test";
import { findSearch } from "./search-page";

/** Gathers what is shown of a result and what is read out, from now on. */
async function gatherWords(page: Page): Promise<() => Promise<{ shown: string[]; said: string[] }>> {
  const texts = await page.evaluateHandle(() => {
    const found = { shown: [] as string[], said: [] as string[] };
    const watch = (selector: string, list: string[]) => {
      const element = document.querySelector(selector)!;
      new MutationObserver(() => list.push(element.textContent)).observe(element, { childList: true });
    };
    watch("[data-search-status]", found.shown);
    watch("[data-search-said]", found.said);
    return found;
  });
  return () => texts.jsonValue();
}

for (const query of ["trade unions", "Council of Europe", "child labour"]) {
  test(`while “${query}” is typed the last answer stays, and it is read out once`, async ({ page }) => {
    // Time passes by the test's own hand: on a slow machine a pause between two letters would be a true one.
    await page.clock.install();
    await page.goto("search/");
    const search = findSearch(page);
    const read = await gatherWords(page);
    await page.clock.pauseAt(Date.now() + 60_000);
    await search.field.focus();
    for (const letter of query) {
      await page.keyboard.press(letter === " " ? "Space" : letter);
      await page.clock.runFor(120);
    }
    const pass = (time: number, words: () => Promise<string | undefined>) =>
      expect.poll(() => page.clock.runFor(time).then(words), { intervals: [50], timeout: 20_000 });
    await pass(5, async () => (await search.status.textContent()) ?? "").toContain(`for “${query}”.`);
    await pass(500, async () => (await read()).said.at(-1)).toContain(`for “${query}”.`);
    const { shown, said } = await read();
    expect(shown.filter((text) => /Nothing|does not occur/u.test(text))).toEqual([]);
    expect(said).toHaveLength(1);
  });
}

test("the way back leads to the place among the hits, however many were shown", async ({ page }) => {
  await page.goto("search/?q=trafficking");
  const search = findSearch(page);
  await page.getByRole("button", { name: "Show more results" }).click();
  await expect(search.hits).not.toHaveCount(50);
  const link = search.links.nth(70);
  const words = await link.textContent();
  await link.click();
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await expect(search.links.filter({ hasText: words ?? "" }).first()).toBeInViewport();
});

test("what leads to one thing is not said to be nowhere", async ({ page }) => {
  await page.goto("search/");
  const search = findSearch(page);
  await search.field.fill("alliance-17/panel-1/r1");
  await expect(page.getByRole("link", { name: "Recommendation 1, Panel 1, 17th Alliance conference" })).toBeVisible();
  await expect(page.getByText("Nothing found")).toBeHidden();
  await search.field.fill("panel 2 recommendation 3");
  await expect(search.links.first()).toHaveAttribute("href", /alliance-18\/panel-2\/r3\/$/);
});
