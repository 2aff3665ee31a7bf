import { expect, test } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { isLong, pagePaths, readCollection } from "../../site/exported-site";

const sheets = pagePaths.filter((address) => address.endsWith("/briefing/"));

/* The longest is that of the topic with the most items. */
const longest = [...readCollection("topics")].sort((a, b) => b.count - a.count)[0]?.term ?? "";

for (const address of isLong ? sheets : sheets.filter((each) => each.includes(`/${longest}/`))) {
  test(`the sheet at /${address} is printed on at most two pages, with links and codes`, async ({ page }) => {
    const [, topic = ""] = address.split("/");
    await page.goto(address);
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    expect(totalPages).toBeLessThanOrEqual(2);
    const latest = readCollection("recommendations").findLast(
      ({ topics, event }) => topics.includes(topic) && event !== null,
    );
    expect(text.replace(/\s/g, "")).toContain(latest?.url.replace(/\/$/, "") ?? "no item of a conference");
    expect(text).toMatch(/AP-\w{3}-\w{3}/);
  });
}

test("on a phone an address of a sheet breaks behind its slashes only", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`/topics/${longest}/briefing/`);
  const lines = await page.locator(".briefing-list .address").evaluateAll((addresses) =>
    addresses.flatMap((address) =>
      [...address.childNodes]
        .filter((part) => part.nodeType === Node.TEXT_NODE)
        .map((part) => {
          const range = document.createRange();
          range.selectNodeContents(part);
          return new Set([...range.getClientRects()].map(({ top }) => top)).size;
        }),
    ),
  );
  expect(lines.length).toBeGreaterThan(50);
  expect(new Set(lines)).toEqual(new Set([1]));
});
