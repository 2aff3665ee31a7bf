import { expect, test } from "@playwright/test";

const reading = "alliance-17/panel-1/";

for (const keys of ["/", "Control+k", "Meta+k"]) {
  test(`${keys} leads from a reading page to the search field, and Back returns`, async ({ page }) => {
    await page.goto(reading);
    const from = page.url();
    await page.keyboard.press(keys);
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.getByRole("searchbox")).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL(from);
  });
}

for (const [kind, address] of [
  ["title page", ""],
  ["page of a missing address", "nothing/here/"],
] as const) {
  test(`/ goes to the field that the ${kind} itself holds`, async ({ page }) => {
    await page.goto(address);
    const from = page.url();
    await page.keyboard.press("/");
    await expect(page.getByRole("searchbox")).toBeFocused();
    await expect(page.getByRole("searchbox")).toHaveValue("");
    expect(page.url()).toBe(from);
  });
}

for (const keys of ["Alt+/", "Control+/", "Control+Shift+k", "Control+Alt+k", "k"]) {
  test(`${keys} is left to the browser`, async ({ page }) => {
    await page.goto("");
    await page.keyboard.press(keys);
    await expect(page.getByRole("searchbox")).not.toBeFocused();
  });
}

test("neither key is taken from a reader who writes in a field", async ({ page }) => {
  await page.goto("");
  const field = page.getByRole("searchbox");
  await field.fill("and");
  await page.keyboard.press("/");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("or");
  await expect(field).toHaveValue("and/or");
});

test("a reader turns the single key off, which holds on other pages, and on again", async ({ page }) => {
  await page.goto("search/");
  await page.getByText("How to search", { exact: true }).click();
  const setting = page.getByRole("checkbox", { name: /^Single-key shortcut/ });
  await expect(setting).toBeChecked();
  await setting.uncheck();
  await page.goto("");
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).not.toBeFocused();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.goto("search/");
  await page.getByText("How to search", { exact: true }).click();
  await expect(setting).not.toBeChecked();
  await setting.check();
  await page.goto(reading);
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
});

test("a browser that keeps no settings says so, and still obeys on the page", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await page.goto("search/");
  await page.getByText("How to search", { exact: true }).click();
  const setting = page.getByRole("checkbox", { name: /^Single-key shortcut/ });
  await setting.uncheck();
  await expect(page.getByText("This browser keeps no settings")).toBeVisible();
  await setting.press("/");
  await expect(setting).toBeFocused();
});
