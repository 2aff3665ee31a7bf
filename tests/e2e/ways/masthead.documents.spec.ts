import { expect, type Page, test } from "@playwright/test";
import { pagePaths } from "../../site/exported-site";

const findMain = (page: Page) => page.getByRole("navigation", { name: "Main" });
const findMenu = (page: Page) => page.getByRole("navigation", { name: "Browse" });

test("where there is room, Browse opens a menu of everything, by keyboard too, and closes on Escape", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("people/");
  await findMain(page).getByRole("link", { name: "Browse", exact: true }).focus();
  const button = findMain(page).getByRole("button", { name: "Browse", exact: true });
  await expect(button).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("Enter");
  await expect(findMenu(page)).toBeVisible();
  await expect(button).toHaveAttribute("aria-expanded", "true");
  const links = await findMenu(page)
    .getByRole("link")
    .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname.slice(1)));
  for (const way of ["topics/", "matrix/", "compare/", "events/", "figures/map/", "data/", "browse/"])
    expect(
      links.some((link) => link.endsWith(way)),
      way,
    ).toBe(true);
  for (const link of links)
    expect(
      pagePaths.some((path) => path !== "" && link.endsWith(path)),
      link,
    ).toBe(true);
  await page.keyboard.press("Escape");
  await expect(findMenu(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test("on a phone Browse leads to the page of everything", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("");
  await findMain(page).getByRole("link", { name: "Browse", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Browse");
});

test("the first screen of the home page has the search and the ways in", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("");
  for (const name of [
    "Recommendations",
    "Topics by addressee",
    "Conferences",
    "People",
    "Documents",
    "Quotations and interviews",
    "Figures",
    "Map",
  ])
    await expect(page.getByRole("main").getByRole("link", { name, exact: true }).first()).toBeInViewport();
  await expect(page.getByRole("main").getByRole("searchbox")).toBeInViewport();
});

test("a search that finds nothing, a missing page and an empty list show ways on", async ({ page }) => {
  await page.goto("search/?q=xyzzyqq");
  await expect(
    page
      .getByRole("main")
      .getByText(/^Nothing found/)
      .first(),
  ).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Lists" })).toBeVisible();
  await page.goto("no-such-page/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  await expect(page.getByRole("main").getByRole("link", { name: "Browse" })).toBeVisible();
  await page.goto("list/");
  await expect(page.getByRole("main").getByRole("link", { name: "Recommendations" })).toBeVisible();
});
