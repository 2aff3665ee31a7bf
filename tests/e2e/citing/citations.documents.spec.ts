import { expect, type Page, test } from "@playwright/test";
import { publicAddress } from "#lib/address/site";
import { besideFormats } from "#lib/address/files-beside";

const item = "alliance-17/panel-1/r1";
const styles = ["Plain", "OSCOLA", "Chicago (notes)", "APA", "ISO 690"];

const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function pressCite(page: Page): Promise<string> {
  await page.keyboard.press("c");
  await expect(page.getByRole("status").filter({ hasText: "Copied" }).getByRole("paragraph")).toBeVisible();
  return readClipboard(page);
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const address of [
    `${item}/`,
    "alliance-17/panel-1/w1/",
    "alliance-17/panel-1/",
    "alliance-17/",
    "documents/office-report-2016-17/",
  ]) {
    test(`/${address} shows how to cite it in every style`, async ({ page }) => {
      await page.goto(address);
      const panel = page.getByRole("region", { name: "Cite" });
      const forms = /\/[rw]\d+\/$/.test(address) ? ["Words and source", "Reference only", ...styles.slice(1)] : styles;
      await expect(panel.locator("summary")).toHaveText(forms);
      await expect(panel.getByText(`${publicAddress}/${address}`)).toHaveCount(forms.length);
      await panel.getByText("OSCOLA", { exact: true }).click();
      await expect(panel.getByText(`<${publicAddress}/${address}>`)).toBeVisible();
      await expect(panel.locator(".files").getByRole("link")).toHaveText(besideFormats.map(({ label }) => label));
    });
  }
});

test("one button copies the words in quotation marks with their source, and with the link as a link", async ({
  page,
}) => {
  await page.goto(`${item}/`);
  await page.getByRole("button", { name: /^Copy words and source of Recommendation 1/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied: words and source" })).toHaveCount(1);
  const text = await readClipboard(page);
  expect(text).toMatch(/^“Child protection systems must be .* harmonized and streamlined” OSCE Office .*, para\. 16 /u);
  expect(text.endsWith(`${publicAddress}/${item}/`)).toBe(true);
  const html = await page.evaluate(async () => {
    const [copied] = await navigator.clipboard.read();
    return (await copied?.getType("text/html"))?.text();
  });
  expect(html).toContain(`<a href="${publicAddress}/${item}/" class="address">${publicAddress}/${item}/</a>`);
});

test.describe("the key c", () => {
  test("copies the citation of the recommendation and says so", async ({ page }) => {
    await page.goto(`${item}/`);
    expect(await pressCite(page)).toContain(
      `Panel 1, recommendation 1, para. 16 [secretariat’s summary]. ${publicAddress}/${item}/`,
    );
    await expect(
      page.getByRole("status").filter({ hasText: "citation of Recommendation 1, Panel 1" }).getByRole("paragraph"),
    ).toBeVisible();
  });

  test("keeps to the style that the reader copied last", async ({ page }) => {
    await page.goto(`${item}/`);
    await page.getByText("OSCOLA", { exact: true }).click();
    await page.getByRole("button", { name: /^Copy OSCOLA citation/ }).click();
    await page.goto("alliance-17/panel-1/");
    expect(await pressCite(page)).toMatch(/‘Panel 1: .*<.*\/alliance-17\/panel-1\/>\.$/u);
  });

  test("copies with the italics of the style for what takes them over, as the button does", async ({ page }) => {
    const title =
      "<i>Summary report of the 17th Alliance against Trafficking in Persons conference</i> [secretariat’s summary]";
    const readHtml = () =>
      page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return (await item?.getType("text/html"))?.text();
      });
    await page.goto(`${item}/`);
    await page.getByText("OSCOLA", { exact: true }).click();
    await expect(page.locator("details[open] [data-form=oscola] i")).toHaveCSS("font-style", "italic");
    await page.getByRole("button", { name: /^Copy OSCOLA citation/ }).click();
    await expect(page.getByRole("button", { name: /^Copy OSCOLA citation/ })).toHaveText("Copied");
    expect(await readHtml()).toContain(title);
    expect(await readClipboard(page)).not.toMatch(/[*]|<i>/u);
    expect(await pressCite(page)).not.toMatch(/[*]|<i>/u);
    expect(await readHtml()).toContain(title);
  });

  test("copies the item that the address leads to in a session", async ({ page }) => {
    await page.goto("alliance-17/panel-1/#r2");
    expect(await pressCite(page)).toContain("recommendation 2, para. ");
  });

  test("copies the paragraph that is read in a document", async ({ page }) => {
    await page.goto("documents/alliance-17-report/#p20");
    expect(await pressCite(page)).toContain(`${publicAddress}/documents/alliance-17-report/#p20`);
  });

  test("copies selected words in quotation marks with their paragraph", async ({ page }) => {
    await page.goto("documents/alliance-17-report/");
    await page.locator("#p16").evaluate((paragraph) => getSelection()?.selectAllChildren(paragraph));
    expect(await pressCite(page)).toMatch(
      /^“Child protection systems must be [^“”]+” .*, para\. 16 \[secretariat’s summary\]\. /u,
    );
  });

  test("is left alone in a text field, with a modifier, and when single keys are turned off", async ({ page }) => {
    await page.goto("");
    await page.getByRole("searchbox").first().fill("");
    await page.getByRole("searchbox").first().press("c");
    await expect(page.getByRole("searchbox").first()).toHaveValue("c");
    await page.goto("search/");
    await page.getByText("How to search", { exact: true }).click();
    await page.getByRole("checkbox", { name: /^Single-key shortcut/ }).uncheck();
    await page.goto(`${item}/`);
    await page.evaluate(() => navigator.clipboard.writeText("as it was"));
    for (const keys of ["c", "Alt+c"]) await page.keyboard.press(keys);
    expect(await readClipboard(page)).toBe("as it was");
    await expect(page.getByText(/^Copied: the citation/)).toHaveCount(0);
  });
});
