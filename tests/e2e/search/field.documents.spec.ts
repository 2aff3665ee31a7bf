import { expect, type Page, test } from "@playwright/test";
import { ask, expectAnswer, findSearch, readHits } from "./search-page";

test("the back and forward buttons lead through the queries that were sent off", async ({ page }) => {
  await page.goto("search/");
  const search = findSearch(page);
  await ask(search, "guardian");
  await search.field.press("Enter");
  await ask(search, "supply chains");
  await search.field.press("Enter");
  await ask(search, "UNICEF");
  await page.goBack();
  await expect(search.field).toHaveValue("supply chains");
  await expect(search.status).toContainText("“supply chains”");
  await page.goBack();
  await expect(search.field).toHaveValue("guardian");
  await expect(search.status).toContainText("“guardian”");
  await page.goForward();
  await expect(search.field).toHaveValue("supply chains");
});

test("typing makes no step of the history for every letter", async ({ page }) => {
  await page.goto("about/");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Search" }).click();
  const search = findSearch(page);
  await search.field.pressSequentially("guardian", { delay: 100 });
  await expect(search.status).toContainText("“guardian”");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/About/);
});

/** A promise, and what keeps it. */
function holdBack(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((keep) => {
    resolve = keep;
  });
  return { promise, resolve: () => resolve() };
}

test("what was typed before the module came is kept and answered", async ({ page }) => {
  const { promise: held, resolve: release } = holdBack();
  await page.route(/\/assets\/search\.[0-9a-f]{10}\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("search/", { waitUntil: "commit" });
  const search = findSearch(page);
  await search.field.pressSequentially("guardian");
  release();
  await expectAnswer(search, "guardian");
  await expect(search.field).toHaveValue("guardian");
  await expect(page).toHaveURL(/\?q=guardian$/);
});

test("a word may go on while it is typed, and is whole when it is sent off or shared", async ({ page }) => {
  const goesOn = page.locator("[data-search-hits] mark", { hasText: /^mediators$/ });
  await page.goto("search/");
  const search = findSearch(page);
  await ask(search, "media");
  await expect(goesOn.first()).toBeVisible();
  await search.field.press("Enter");
  await expect(goesOn).toHaveCount(0);
  await expect(search.status).toContainText("“media”");
  await page.reload();
  await expect(search.status).toContainText("“media”");
  await expect(search.links).not.toHaveCount(0);
  await expect(goesOn).toHaveCount(0);
});

test("an address with a query shows its hits at once", async ({ page }) => {
  await page.goto("search/?q=%22best+interests%22");
  const search = findSearch(page);
  await expect(search.field).toHaveValue('"best interests"');
  await expect(search.links).not.toHaveCount(0);
});

test("the form of the home page leads to the hits of what was typed there", async ({ page }) => {
  await page.goto("");
  await page.getByRole("searchbox", { name: "Search the proceedings" }).fill("supply chains");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await expect(page).toHaveURL(/\/search\/\?q=supply\+chains$/);
  await expect(findSearch(page).status).toContainText("“supply chains”");
});

test("markup in a query is shown as text and does nothing", async ({ page }) => {
  const query = "<img src=x onerror=alert(1)> guardian";
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("dialog", (dialog) => asked.push(dialog.message()));
  await page.goto(`search/?q=${encodeURIComponent(query)}`);
  const { status } = findSearch(page);
  await expect(status).toContainText(`“${query}”`);
  await expect(page.getByRole("img")).toHaveCount(0);
  expect(asked.filter((url) => url.endsWith("/x") || url === "1")).toEqual([]);
});

test("the two files of the index are asked for once, and only when somebody searches", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    const name = /\/assets\/(search-core|search-index)\.[^/]*\.bin$/.exec(request.url())?.[1];
    if (name !== undefined) asked.push(name);
  });
  await page.goto("search/");
  const search = findSearch(page);
  await expect(search.field).toBeVisible();
  expect(asked).toEqual([]);
  for (const query of ["guardian", "UNICEF", "xyzzyqq", "supply chains"]) await ask(search, query);
  expect(asked).toEqual(["search-core", "search-index"]);
});

test("says what to do where the index cannot be had, and tries again", async ({ page }) => {
  await page.route("**/assets/search-*.bin", (route) => route.abort());
  await page.goto("search/?q=guardian");
  const search = findSearch(page);
  await expect(search.status).toContainText("The search could not be loaded.");
  await expect(search.status.getByRole("link")).toHaveAttribute("href", /\/recommendations\/$/);
  await page.unroute("**/assets/search-*.bin");
  await ask(search, "UNICEF");
  await expect(search.links).not.toHaveCount(0);
});

test("answers from the core of the index, and says that the paragraphs are still to come", async ({ page }) => {
  const gate = await holdWhole(page);
  await page.goto("search/?q=guardian");
  const search = findSearch(page);
  await expect(search.status).toContainText("for “guardian” so far; searching paragraphs and all else …");
  await expect(search.links).not.toHaveCount(0);
  const before = await search.hits.count();
  gate.open();
  await expectAnswer(search, "guardian");
  expect(await search.hits.count()).toBeGreaterThan(before);
});

test("a person is found by name in the first answer, before the whole index has come", async ({ page }) => {
  const gate = await holdWhole(page);
  await page.goto("search/?q=Afshan+Khan");
  const search = findSearch(page);
  await expect(search.status).toContainText("for “Afshan Khan” so far;");
  await expect(search.links.first()).toHaveAttribute("href", /\/people\/afshan-khan\/$/u);
  gate.open();
  await expectAnswer(search, "Afshan Khan");
  await expect(search.links.first()).toHaveAttribute("href", /\/people\/afshan-khan\/$/u);
});

test("what the paragraphs add takes neither the focus from a hit nor the hit from its place on the screen", async ({
  page,
}) => {
  const gate = await holdWhole(page);
  await page.setViewportSize({ width: 480, height: 400 });
  await page.goto("search/?q=child");
  const search = findSearch(page);
  const link = search.links.nth(20);
  await link.focus();
  const href = (await link.getAttribute("href")) ?? "";
  const focused = page.locator("[data-search-hits] a:focus");
  const before = await focused.boundingBox();
  gate.open();
  await expectAnswer(search, "child");
  await expect(focused).toHaveAttribute("href", href);
  const after = await focused.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? -100))).toBeLessThan(2);
});

test("says that the paragraphs were not searched where they cannot be had, and tries again", async ({ page }) => {
  await page.route("**/assets/search-index.*.bin", (route) => route.abort());
  await page.goto("search/?q=guardian");
  const search = findSearch(page);
  await expect(search.status).toContainText("Paragraphs and all else could not be loaded and were not searched.");
  await expect(search.links).not.toHaveCount(0);
  await page.unroute("**/assets/search-index.*.bin");
  await ask(search, "UNICEF");
  await expect(search.status).not.toContainText("could not be loaded");
});

/** Keeps the whole index back until the gate is opened. */
async function holdWhole(page: Page): Promise<{ open: () => void }> {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route("**/assets/search-index.*.bin", async (route) => {
    await opened;
    await route.continue();
  });
  return { open };
}

test("a word that is to be left out is, and the head of the list says so", async ({ page }) => {
  await page.goto("search/?q=police+-training");
  const search = findSearch(page);
  await expect(search.status).toContainText("Left out: “training”.");
  for (const { lines } of await readHits(search)) expect(lines.join(" ")).not.toMatch(/\btraining\b/i);
});

test("a word that nothing has is said to be nowhere, with what is shown instead", async ({ page }) => {
  await page.goto("search/?q=Roma");
  await expect(findSearch(page).status).toContainText("“Roma” does not occur; shown are words that begin so:");
});

test("nothing is asked while an input method is composing", async ({ page }) => {
  await page.clock.install();
  await page.goto("search/");
  const { field, status } = findSearch(page);
  await field.focus();
  const client = await page.context().newCDPSession(page);
  await client.send("Input.imeSetComposition", { text: "guardi", selectionStart: 6, selectionEnd: 6 });
  await expect(field).toHaveValue("guardi");
  // Longer than the pause after which typing is answered.
  await page.clock.runFor(1000);
  await expect(status).toHaveText("");
  expect(new URL(page.url()).search).toBe("");
  await client.send("Input.insertText", { text: "guardian" });
  await page.clock.runFor(1000);
  await expect(status).toContainText("“guardian”");
});
