import { expect, test } from "@playwright/test";
import { readIssuedCodes } from "../../../scripts/build/content/codes";
import { formatCode } from "#lib/address/short-code";

const codes = await readIssuedCodes();
const id = "alliance-17/panel-1/r2";
const label = "Recommendation 2, Panel 1, 17th Alliance conference";
const code = codes.find((each) => each.id === id)!.code;
const slip = `${code.slice(1, 2)}${code.slice(0, 1)}${code.slice(2)}`;

test("a recommendation's own page shows its short code, and so does its session, on paper too", async ({ page }) => {
  for (const address of ["alliance-17/panel-1/", "alliance-17/panel-1/r2/"]) {
    await page.goto(address);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText(formatCode("AP", code), { exact: true })).toBeVisible();
  }
});

test.describe("the page for codes", () => {
  for (const typed of [
    formatCode("AP", code),
    code.toLowerCase(),
    ` ap ${code.slice(0, 3)} ${code.slice(3)}`,
    id,
    "Alliance 17 panel 1 R2",
    `https://example.org/${id}/#~k7pf2m`,
  ]) {
    test(`leads from “${typed}” to the recommendation`, async ({ page }) => {
      await page.goto("go/");
      const field = page.getByRole("textbox", { name: /^Code, identifier or address/ });
      await field.fill(typed);
      await expect(page.getByRole("link", { name: label }).first()).toBeVisible();
      await field.press("Enter");
      await expect(page).toHaveURL(new RegExp(`/${id}/$`, "u"));
    });
  }

  test("names the nearest where a code has a slip, and says so aloud", async ({ page }) => {
    await page.goto("go/");
    const field = page.getByRole("textbox", { name: /^Code, identifier or address/ });
    await field.fill(slip);
    await field.press("Enter");
    await expect(page.getByRole("status")).toContainText(`Nearest: ${formatCode("AP", code)}: ${label}`);
    await expect(page).toHaveURL(/\/go\/$/u);
    await page.getByRole("link", { name: `${formatCode("AP", code)}: ${label}` }).click();
    await expect(page).toHaveURL(new RegExp(`/${id}/$`, "u"));
  });

  test("works by its address", async ({ page }) => {
    await page.goto(`go/?to=${formatCode("AP", code)}`);
    await expect(page).toHaveURL(new RegExp(`/${id}/$`, "u"));
    await page.goto(`go/?to=${slip}`);
    await expect(page.locator(".go-to")).toContainText("Nearest:");
  });
});

test("the search offers to go to a code, an identifier or an address, and to nothing for other words", async ({
  page,
}) => {
  const offer = page.locator(".go-to");
  await page.goto("search/");
  const field = page.getByRole("searchbox");
  for (const typed of [formatCode("AP", code).toLowerCase(), id, slip]) {
    await field.fill(typed);
    await expect(offer).toContainText(label);
  }
  await field.fill("supply chains");
  await expect(offer).toBeHidden();
  await page.goto(`search/?q=${code}`);
  await expect(offer).toHaveText(`Go to ${label}`);
  await offer.getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`/${id}/$`, "u"));
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("every code stands in a list with a link", async ({ page }) => {
    await page.goto("go/");
    await expect(page.locator(".codes li")).toHaveCount(codes.length);
    await page
      .locator(".codes li")
      .filter({ hasText: formatCode("AP", code) })
      .getByRole("link")
      .click();
    await expect(page).toHaveURL(new RegExp(`/${id}/$`, "u"));
  });
});

test("a code behind the address of the site, or behind that of the page for codes, leads to its thing", async ({
  page,
}) => {
  for (const address of [
    formatCode("AP", code),
    `go/${formatCode("AP", code)}`,
    `go/#${formatCode("AP", code)}`,
    `${id}.html`,
  ]) {
    await page.goto(address);
    await expect(page, address).toHaveURL(/\/alliance-17\/panel-1\/r2\/$/);
  }
  await page.goto(formatCode("AP", slip));
  await expect(page.getByRole("main").getByText(/Nearest:/)).toBeVisible();
});
