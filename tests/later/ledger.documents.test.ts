import { readFileSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CorpusRecords } from "#lib/records/corpus-records";
import { fingerprint } from "#lib/records/text/fingerprint";
import { buildMark } from "#lib/address/wording-mark";
import { browserArguments, findBrowser } from "../../scripts/browser.mjs";
import { serve, type Served } from "../../scripts/serve";
import { readWords } from "../portals/project-copy";
import { changed, corrected, gone, goneParagraph, laterSite, moved } from "./later-site";

const records = CorpusRecords.parse(JSON.parse(readFileSync("build/records.json", "utf8")));
const before = records.recommendations.find(({ id }) => id === corrected.id)?.text ?? "";
const after = before.replace(corrected.from, corrected.to);
const session = "alliance-18/panel-1";
const anchorOf = (id: string) => id.slice(session.length + 1);
const mark = buildMark(fingerprint(before));
const readData = (name: string): unknown =>
  JSON.parse(readFileSync(path.join(laterSite, "data", `${name}.json`), "utf8"));
const dayOf = "22 November 2026";

describe("a corrected item", () => {
  it("has its new words, and on the same page the old ones with the day and the reason", () => {
    const words = readWords(laterSite, corrected.id);
    for (const part of [after, `Corrected on ${dayOf}`, `Why: ${corrected.reason}`, `Read before: ${before}`])
      expect(words).toContain(part);
  });

  it("is listed in its session, among the corrections and in the open data", () => {
    expect(readWords(laterSite, session)).toContain(`was corrected on ${dayOf}`);
    expect(readWords(laterSite, "corrections")).toContain(`Read before: ${before}`);
    const changes = [{ date: changed, from: before, to: after, reason: corrected.reason }];
    expect(readData("corrections")).toContainEqual(expect.objectContaining({ id: corrected.id, changes }));
  });

  it("is news to those who follow its conference", () => {
    const feed = readFileSync(path.join(laterSite, "feeds/alliance-18.xml"), "utf8");
    const entry = feed.split("<entry>").find((each) => each.includes(`/${corrected.id}/`));
    expect(entry).toContain(`<updated>${changed}T`);
    expect(entry).toContain(after);
  });
});

describe("what is not there any more", () => {
  it("leads on from its address, where it has another", () => {
    const page = readFileSync(path.join(laterSite, moved.id, "index.html"), "utf8");
    expect(page).toMatch(new RegExp(`<meta http-equiv="refresh" content="0; url=[^"]*/${moved.to}/"`, "iu"));
    expect(page).toMatch(new RegExp(`<link rel="canonical" href="[^"]*/${moved.to}/"`));
    expect(readWords(laterSite, moved.id)).toContain(moved.reason);
  });

  it("says what stood there and why it went, where it is gone", () => {
    const words = readWords(laterSite, gone.id);
    for (const part of ["Gone", dayOf, gone.stood, gone.reason]) expect(words).toContain(part);
    expect(readFileSync(path.join(laterSite, "sitemap.xml"), "utf8")).not.toContain(`/${gone.id}/`);
  });

  it("keeps its anchor in its session, and its place in the open data", () => {
    const page = readFileSync(path.join(laterSite, session, "index.html"), "utf8");
    for (const { id } of [moved, gone]) expect(page.split(`id="${anchorOf(id)}"`)).toHaveLength(2);
    expect(readData("aliases")).toEqual([expect.objectContaining(moved)]);
    expect(readData("tombstones")).toEqual([expect.objectContaining(goneParagraph), expect.objectContaining(gone)]);
  });

  it("keeps the files beside its page: those of what it is now, or what it was", () => {
    const read = (name: string) => readFileSync(path.join(laterSite, name), "utf8");
    for (const ending of ["json", "csl.json", "bib", "ris", "txt", "citations.json"])
      expect(read(`${moved.id}.${ending}`), ending).toBe(read(`${moved.to}.${ending}`));
    expect(JSON.parse(read(`${gone.id}.json`))).toMatchObject(gone);
    expect(read(`${gone.id}.txt`)).toContain(gone.stood);
  });
});

describe("a link that was copied before", () => {
  let [browser, served, page]: [Browser?, Served?, Page?] = [];

  beforeAll(async () => {
    const executablePath = findBrowser();
    served = await serve(laterSite, 0);
    browser = await chromium.launch({
      args: browserArguments,
      ...(executablePath === undefined ? {} : { executablePath }),
    });
    page = await browser.newPage({ baseURL: served.url });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it.each([
    `${corrected.id}/#~${mark}`,
    `${session}/?~${mark}#${anchorOf(corrected.id)}`,
    `${session}/#${anchorOf(corrected.id)}~${mark}`,
  ])("leads to %s and tells what was cited", async (address) => {
    await page?.goto("about:blank");
    await page?.goto(address);
    const notice = page?.getByRole("complementary", { name: "About the link" });
    await notice?.waitFor();
    expect(await notice?.textContent()).toContain(
      `This text was corrected on ${dayOf}, after the link was copied. What was cited read:`,
    );
    expect(await notice?.locator("q").textContent()).toBe(before);
    expect(await page?.getByText(after).first().isVisible()).toBe(true);
  });

  it("leads on from a moved address to the one it has now", async () => {
    await page?.goto(`${moved.id}/`);
    await page?.waitForURL(`**/${moved.to}/`);
    expect(await page?.locator("blockquote").first().textContent()).toContain("Trade unions should have the capacity");
  });
});
