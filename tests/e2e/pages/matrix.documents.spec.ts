import { expect, test } from "@playwright/test";

test("a reader goes from a cell of the matrix to as many items as it says, and back", async ({ page }) => {
  await page.goto("matrix/");
  const table = page.getByRole("region", { name: "Table of topics by addressee" }).getByRole("table");
  const cell = table.getByRole("link", { name: /^Partnership, asked of law enforcement: / });
  const count = Number(await cell.innerText());
  expect(count).toBeGreaterThan(1);
  await cell.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Partnership, asked of law enforcement");
  await expect(page.getByRole("main").getByRole("link", { name: /on a page of its own$/ })).toHaveCount(count);
  await page
    .getByRole("navigation", { name: "Where you are" })
    .getByRole("link", { name: "Topics by addressee" })
    .click();
  await table.getByRole("rowheader", { name: "Guardianship" }).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Guardianship");
});

test("on a telephone the names of the topics stay in view while the table is scrolled", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("matrix/");
  const region = page.getByRole("region", { name: "Table of topics by addressee" });
  await region.focus();
  await region.evaluate((element) => element.scrollTo({ left: element.scrollWidth }));
  await expect(region.getByRole("rowheader", { name: "Prevention" })).toBeInViewport({ ratio: 0.9 });
  await expect(region.getByRole("columnheader", { name: "All items" })).toBeInViewport({ ratio: 0.9 });
});
