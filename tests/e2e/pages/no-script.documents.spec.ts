import { expect, type Page, test } from "@playwright/test";
import { readCollection } from "../../site/exported-site";

test.use({ javaScriptEnabled: false });

const linkOf = (page: Page, name: string | RegExp) =>
  page.getByRole("main").getByRole("link", { name, exact: typeof name === "string" });

test("a reader walks from the home page to a paragraph by links alone", async ({ page }) => {
  const [item] = readCollection("recommendations");
  await page.goto("");
  await linkOf(page, "Trafficking in Children and the Best Interests of the Child").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Trafficking in Children and the Best Interests of the Child",
  );
  await linkOf(page, "Human Trafficking Threats for Children in Crisis").click();
  await expect(linkOf(page, "alliance-17/panel-1/r1")).toBeVisible();
  await linkOf(page, "Recommendation 1, Panel 1, 17th Alliance conference").click();
  await expect(page.getByRole("blockquote")).toContainText(item!.text);
  await expect(linkOf(page, /^Permanent link to Recommendation/)).toHaveText(item!.id);
  await expect(page.getByRole("main")).toContainText(item!.url);
  await linkOf(page, /^Summary report of the 17th .*, ¶16$/).click();
  await expect(page).toHaveURL(/\/documents\/alliance-17-report\/#p16$/);
  await expect(
    page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "¶16", exact: true }) }),
  ).toContainText(item!.text);
});

test("a reader goes from a recommendation to its place in the session, the next item, and back up the trail", async ({
  page,
}) => {
  await page.goto("alliance-17/panel-1/r1/");
  await linkOf(page, /^Next: Recommendation 2/).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Recommendation 2, Panel 1, 17th Alliance conference",
  );
  await linkOf(page, /^Panel 1: Human Trafficking Threats/).click();
  await expect(page).toHaveURL(/\/alliance-17\/panel-1\/#r2$/);
  await page
    .getByRole("navigation", { name: "Where you are" })
    .getByRole("link", { name: "17th Alliance conference" })
    .click();
  await expect(page.getByRole("heading", { name: "Programme" })).toBeVisible();
});

test("the filters of the recommendations lead to lists of as many as they say", async ({ page }) => {
  const filters = page.getByRole("navigation", { name: "Filter the list" });
  const said = page.getByRole("main").locator(".standfirst");
  await page.goto("recommendations/");
  await expect(said).toContainText(`${readCollection("recommendations").length} in `);
  for (const choice of [/^17th Alliance conference \d/, /^Panels \d/, /^Recommendations \d/]) {
    const link = filters.getByRole("link", { name: choice });
    const count = Number(/\d+$/.exec(await link.innerText())?.[0]);
    await link.click();
    await expect(said).toContainText(`${count} in `);
    await expect(filters.getByRole("link", { name: choice })).toHaveAttribute("aria-current", "true");
  }
});

test("the search page says that searching needs JavaScript, and offers the lists", async ({ page }) => {
  await page.goto("search/?q=guardian");
  await expect(page.getByRole("paragraph").filter({ hasText: "Searching needs JavaScript" })).toBeVisible();
  await linkOf(page, "all recommendations").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Recommendations, findings and conclusions");
});
