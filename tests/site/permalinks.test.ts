import { expect, it } from "vitest";
import { collections, findOpenData, getPage, readCollection, splitUrl } from "./exported-site";
import { collapse, findElements, getElement, type Page, parsePage, wordsOf } from "./page-tree";
import { ask } from "./served-site";
import { atLeast } from "../these-documents.mjs";

/** Opens an address as published and answers the page, or what is wrong with it. */
async function open(url: string): Promise<Page | string> {
  const { address, fragment } = splitUrl(url);
  const response = await ask(address);
  if (response.status !== 200) return `${url}: status ${response.status}`;
  const page = parsePage(await response.text());
  return fragment === "" || page.byId.has(fragment) ? page : `${url}: no anchor #${fragment}`;
}

/** Opens the addresses and reports each where `check` finds a fault with the page. */
async function findFaults<Record extends { url: string }>(
  records: readonly Record[],
  check: (page: Page, record: Record) => string | undefined,
) {
  const faults: string[] = [];
  for (const record of records) {
    const page = await open(record.url);
    const fault = typeof page === "string" ? page : check(page, record);
    if (fault !== undefined) faults.push(fault);
  }
  return faults;
}

function lacksHeading(page: Page, heading: string, url: string): string | undefined {
  const h1 = wordsOf(getElement(page, "h1"));
  return h1.includes(collapse(heading)) ? undefined : `${url}: headed “${h1}”, not “${heading}”`;
}

it("every event, document, session, person and organization opens at its address under its own name", async () => {
  const records = [
    ...readCollection("events").map(({ url, title }) => ({ url, heading: title.value })),
    ...[...readCollection("documents"), ...readCollection("sessions")].map(({ url, title }) => ({
      url,
      heading: title,
    })),
    ...[...readCollection("people"), ...readCollection("organizations")].map(({ url, name }) => ({
      url,
      heading: name,
    })),
  ];
  expect(records.length).toBeGreaterThan(atLeast(100));
  expect(await findFaults(records, (page, { url, heading }) => lacksHeading(page, heading, url))).toEqual([]);
});

it("every recommendation opens alone, and its words are the first that its page quotes", async () => {
  const items = readCollection("recommendations");
  expect(items.length).toBeGreaterThan(atLeast(100));
  const faults = await findFaults(items, (page, { url, text }) => {
    const [quoted] = findElements(page, "blockquote").map((quotation) => wordsOf(quotation));
    return quoted === collapse(text) ? undefined : `${url}: quotes “${quoted}”`;
  });
  expect(faults).toEqual([]);
});

it("every recommendation stands word for word under its anchor in its session", async () => {
  const items = readCollection("recommendations").map(({ id, contextUrl, text }) => ({ id, url: contextUrl, text }));
  const faults = await findFaults(items, (page, { id, url, text }) => {
    const { fragment } = splitUrl(url);
    if (!id.endsWith(`/${fragment}`)) return `${url}: the anchor is not that of ${id}`;
    const item = page.byId.get(fragment);
    const words = item === undefined ? "" : wordsOf(item, ["hang", "marker", "side"]);
    return words === collapse(text) ? undefined : `${url}: reads “${words}”`;
  });
  expect(faults).toEqual([]);
});

it("every paragraph of every document stands word for word under its anchor", async () => {
  const faults: string[] = [];
  for (const document of readCollection("documents")) {
    const { address } = splitUrl(document.url);
    expect(document.paragraphs.length).toBeGreaterThan(0);
    const pages = new Map<string, Page>();
    for (const { url, text } of document.paragraphs) {
      const at = splitUrl(url);
      const page = pages.get(at.address) ?? (await open(url));
      if (typeof page === "string") throw new Error(page);
      pages.set(at.address, page);
      const element = page.byId.get(at.fragment);
      const words = element === undefined ? "nothing" : wordsOf(element);
      // A long document is published in parts, whose addresses stand below its own.
      if (!at.address.startsWith(address) || words !== collapse(text)) faults.push(`${url}: reads “${words}”`);
    }
  }
  expect(faults).toEqual([]);
});

it("every address in the open data opens, of whatever collection", async () => {
  const urls = findOpenData().flatMap((records) => records.map(({ url }) => ({ url })));
  expect(urls.length).toBeGreaterThan(atLeast(200));
  expect(await findFaults(urls, () => undefined)).toEqual([]);
});

it("every record's page shows its own permanent link", () => {
  const faults: string[] = [];
  for (const name of Object.keys(collections) as (keyof typeof collections)[]) {
    for (const { id, url } of readCollection(name)) {
      const { address } = splitUrl(url);
      const shown = findElements(getPage(address), "a").some(
        (link) => link.properties["rel"]?.toString() === "bookmark" && wordsOf(link) === id,
      );
      if (!shown) faults.push(url);
    }
  }
  expect(faults).toEqual([]);
});
