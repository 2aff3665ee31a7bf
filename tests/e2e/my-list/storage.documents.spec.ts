import { expect, type Page, test } from "@playwright/test";

const first = "alliance-17/panel-1/";

const findWay = (page: Page) => page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: /^My list/ });

/** Has the browser refuse to keep anything, as one does whose storage is full or forbidden. */
async function refuse(page: Page, name: "QuotaExceededError" | "SecurityError"): Promise<void> {
  await page.addInitScript((error) => {
    Storage.prototype.setItem = () => {
      throw new DOMException("refused", error);
    };
  }, name);
}

for (const [name, reason] of [
  ["QuotaExceededError", "this browser’s storage is full"],
  ["SecurityError", "this browser keeps nothing for this site"],
] as const) {
  test(`a browser that does not keep an item says so at the button, and never that it was added: ${name}`, async ({
    page,
  }) => {
    await refuse(page, name);
    await page.goto(first);
    const item = page.getByRole("listitem").filter({ hasText: "A more efficient process" });
    await item.getByRole("button", { name: /^Add to my list/ }).click();
    await expect(item.getByText(`Could not be added: ${reason}`)).toBeVisible();
    await expect(page.locator("body > [role=status]")).toContainText(`Could not be added: ${reason}`);
    await expect(page.locator("body")).not.toContainText("Added to my list");
    await expect(item.getByRole("button", { name: /^Add to my list/ })).toBeVisible();
    await expect(findWay(page)).toHaveText("My list");
  });
}

test("a storage that fills up later leaves what is kept, and what cannot be taken off is said", async ({ page }) => {
  await page.goto(first);
  await page
    .getByRole("button", { name: /^Add to my list/ })
    .first()
    .click();
  await expect(findWay(page)).toHaveText("My list (1)");
  await refuse(page, "QuotaExceededError");
  await page.reload();
  await page
    .getByRole("button", { name: /^Add to my list/ })
    .first()
    .click();
  await expect(page.getByText("Could not be added: this browser’s storage is full").first()).toBeVisible();
  await expect(findWay(page)).toHaveText("My list (1)");
  await page.goto("list/");
  await page.getByRole("textbox", { name: "Title of the list" }).fill("Mine");
  await expect(page.getByText("What you change here could not be kept: this browser’s storage is full.")).toBeVisible();
});
