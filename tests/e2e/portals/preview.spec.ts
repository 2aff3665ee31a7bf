import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { boxesOf } from "../boxes";
import { openCopy } from "../../portals/project-copy";
import { allRules, analyse } from "../pages/axe";

/* An editor writes while the preview runs: what is wrong stands on the page, at its place, until it is mended. */

const { folder, fill } = openCopy("preview");
const port = "4720";
const at = (address: string) => `http://localhost:${port}/${address}`;
const notes = path.join(folder, "content/lamp-day/notes.md");
const event = path.join(folder, "content/lamp-day/event.md");
let command: ChildProcess;

test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  test.setTimeout(600_000);
  fill("tests/portals/plain/content");
  const env = { ...process.env };
  delete env.CONTENT_DIR;
  const args = ["node_modules/tsx/dist/cli.mjs", "scripts/dev.ts", "-p", port];
  command = spawn(process.execPath, args, { cwd: folder, env, detached: true, stdio: "ignore" });
  await expect.poll(async () => (await fetch(at("")).catch(() => undefined))?.status, { timeout: 300_000 }).toBe(200);
});

// The command starts others, which end with its group.
test.afterAll(() => {
  if (command.pid !== undefined) process.kill(-command.pid);
});

function edit(file: string, was: string, is: string): void {
  const text = readFileSync(file, "utf8");
  expect(text).toContain(was);
  writeFileSync(file, text.replace(was, is));
}

const line = (page: Page) => page.getByRole("complementary", { name: "Faults in the content" });
const notesOf = (page: Page) => page.getByRole("main").getByRole("note");

test("a faulty mark is told at its item, with the remedy, beside the newest words, until it is mended", async ({
  page,
}) => {
  await page.goto(at("lamp-day/wicks/"));
  await expect(page.getByRole("main")).toContainText("A wick is trimmed before dusk");
  await expect(line(page)).toHaveCount(0);
  edit(notes, "is a fault of the keeper. :rec{#r2}", "is the keeper's own fault. :rec{#r2 too=late}");

  // The open page renews itself.
  const fault = notesOf(page).filter({ hasText: '"too"' });
  await expect(fault).toContainText("content/lamp-day/notes.md:22:");
  await expect(fault).toContainText("Correct or remove it.");
  await expect(page.getByRole("main")).toContainText("is the keeper's own fault");
  const item = page.getByRole("listitem").filter({ hasText: "is the keeper's own fault" });
  const [above, below] = await boxesOf(item, fault);
  expect(below!.y).toBeGreaterThan(above!.y);
  expect((await analyse(page, allRules)).faults).toEqual([]);

  await page.goto(at("people/"));
  await line(page)
    .getByRole("link", { name: /notes\.md:22:48/ })
    .click();
  await expect(page).toHaveURL(/\/documents\/lamp-day-notes\/#fault-\d+$/);
  await expect(page.locator(":target")).toContainText('"too"');

  edit(notes, "is the keeper's own fault. :rec{#r2 too=late}", "is a fault of the keeper. :rec{#r2}");
  await expect(line(page)).toHaveCount(0);
  await expect(notesOf(page)).toHaveCount(0);
});

test("a fault of an event stands at the head of its page, once", async ({ page }) => {
  await page.goto(at("lamp-day/"));
  edit(event, "value: 2031", "value: soon");
  await expect(notesOf(page)).toHaveCount(1);
  await expect(notesOf(page)).toContainText('"year.value"');
  await expect(line(page)).toContainText("1 fault in the content");
  edit(event, "value: soon", "value: 2031");
  await expect(notesOf(page)).toHaveCount(0);
});

test("a document that can't be read stands as it was, with the fault at its head", async ({ page }) => {
  await page.goto(at("documents/lamp-day-notes/"));
  edit(notes, "language: en", "language: [en");
  await expect(notesOf(page)).toContainText("expected YAML");
  await expect(page.getByRole("main")).toContainText("A wick is trimmed before dusk");
  edit(notes, "language: [en", "language: en");
  await expect(line(page)).toHaveCount(0);
});
