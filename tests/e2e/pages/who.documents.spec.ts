import { expect, test } from "@playwright/test";

test("organizations are listed by kind, and the page of one says whose word the kind is", async ({ page }) => {
  await page.goto("organizations/");
  const kinds = page.getByRole("navigation", { name: "Kinds of body" });
  await kinds.getByRole("link", { name: "Non-governmental organizations" }).click();
  await expect(page).toHaveURL(/#ngo$/);
  const group = page.getByRole("region", { name: "Non-governmental organizations" });
  await expect(group.getByRole("listitem").filter({ hasText: "La Strada International" })).toContainText(
    "1 session organized; 1 person credited",
  );
  await group.getByRole("link", { name: "The Smile of the Child" }).click();
  await expect(page.getByText(/^By the words “.*NGO, Greece” in/)).toBeVisible();
  await page.goto("organizations/unicef/");
  await expect(page.getByText("The portal’s reading, not the publisher’s.")).toBeVisible();
  await page.getByRole("link", { name: /^\d+ paragraphs$/ }).click();
  const named = page.getByRole("region", { name: "Named in" });
  await named
    .getByRole("link", { name: /^¶\d+$/ })
    .first()
    .click();
  await expect(page.locator(":target")).toContainText("UNICEF");
});

test("people are listed with their last affiliation as printed", async ({ page }) => {
  await page.goto("people/");
  const person = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Malgorzata Makarska" }) });
  await expect(person).toContainText("Judge, Vice-President of Biala Podlaska District Court, Poland");
  await expect(person).toContainText("Panellist, Panel 2, 17th");
});

test("an item names who took part in its session, and says that they are not its authors", async ({ page }) => {
  await page.goto("alliance-17/panel-1/r1/");
  const facts = page.getByRole("definition");
  await expect(facts.filter({ hasText: /^Moderator: Susanne Riegler$/ })).toBeVisible();
  await expect(
    facts.filter({ hasText: /^They took part in the session; they are not the authors of the item\.$/ }),
  ).toBeVisible();
  await facts.getByRole("link", { name: "Susanne Riegler" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Susanne Riegler");
});
