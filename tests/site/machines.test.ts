import { existsSync, statSync } from "node:fs";
import { expect, it } from "vitest";
import sharp from "sharp";
import { z } from "zod";
import { publicAddress } from "#lib/address/site";
import { validateXml } from "../metadata/validate-xml";
import { findFiles, getPage, pagePaths, readCollection, readFile } from "./exported-site";
import { attribute, findElements, wordsOf } from "./page-tree";
import { findFaults } from "./schema-vocabulary";
import { ask } from "./served-site";
import { atLeast } from "../these-documents.mjs";

const text = (name: string) => readFile(name).toString();
const tagsOf = (address: string) =>
  findElements(getPage(address), "meta").map((meta) => ({
    name: attribute(meta, "name") ?? attribute(meta, "property"),
    content: attribute(meta, "content") ?? "",
  }));
const linksOf = (address: string) =>
  findElements(getPage(address), "link").map((link) => ({
    rel: attribute(link, "rel") ?? "",
    href: attribute(link, "href") ?? "",
    type: attribute(link, "type"),
  }));
const coinsOf = (address: string) =>
  findElements(getPage(address), "span").filter((span) => attribute(span, "title")?.startsWith("ctx_ver=") === true);

/** Tells whether an address of the portal leads to a file of the export and, where it has an anchor, to an element. */
function leadsSomewhere(url: string): boolean {
  if (!url.startsWith(`${publicAddress}/`)) return false;
  const [path = "", anchor] = url.slice(publicAddress.length + 1).split("#");
  const address = path.split("?")[0] ?? "";
  if (address !== "" && !address.endsWith("/")) return existsSync(`out/${address}`);
  if (!existsSync(`out/${address}index.html`)) return false;
  return anchor === undefined || text(`${address}index.html`).includes(`id="${anchor}"`);
}

it("every page that has JSON-LD uses only types and properties of schema.org, each on a type that allows it", () => {
  const faults = new Set<string>();
  let graphs = 0;
  for (const address of pagePaths) {
    for (const json of findJsonLd(address)) {
      graphs += 1;
      for (const fault of findFaults(json)) faults.add(`/${address} ${fault}`);
    }
  }
  expect([...faults]).toEqual([]);
  expect(graphs).toBeGreaterThan(atLeast(300));
});

it("the test of the vocabulary knows a property that a type does not have, and a type that there is not", () => {
  expect(findFaults({ "@type": "Event", spokenByCharacter: "x" })).toEqual(["$: spokenByCharacter of Event"]);
  expect(findFaults({ "@type": "Conference" })).toEqual(["$: unknown type Conference"]);
});

it("every address in JSON-LD leads somewhere", () => {
  const addresses = pagePaths.flatMap((address) => findJsonLd(address).flatMap(findAddresses));
  expect(
    [...new Set(addresses)].filter(
      (url) => !url.startsWith("https://schema.org") && !url.includes("{") && !leadsSomewhere(url),
    ),
  ).toEqual([]);
});

it("a quotation of JSON-LD is one that the documents attribute to a person", () => {
  const quotations = z
    .array(z.object({ url: z.string(), by: z.unknown().nullable() }))
    .parse(existsSync("out/data/quotations.json") ? JSON.parse(text("data/quotations.json")) : []);
  const attributed = new Set(quotations.filter(({ by }) => by !== null).map(({ url }) => url));
  const found = pagePaths.flatMap((address) => findJsonLd(address).flatMap(findQuotations));
  expect(new Set(found)).toEqual(attributed);
});

it("an item's page has tags and no COinS, and a page that lists items has COinS and no tags", () => {
  for (const address of pagePaths) {
    const hasTags = tagsOf(address).some(({ name }) => name?.startsWith("citation_") === true);
    expect(hasTags && coinsOf(address).length > 0, address).toBe(false);
  }
  const [item] = readCollection("recommendations").filter(({ session }) => session !== null);
  if (item === undefined) return;
  const session = `${item.session}/`;
  // Zotero takes it for a paper of the conference, the last that is hinted at.
  expect(
    tagsOf(`${item.id}/`)
      .map(({ name }) => name)
      .filter((name) => /^citation_(?:inbook|conference|journal|book)_title|institution/.test(name ?? ""))
      .at(0),
  ).toBe("citation_inbook_title");
  expect(coinsOf(session).length).toBeGreaterThan(0);
  expect(coinsOf(session).every((span) => attribute(span, "ariaHidden") === "true" && wordsOf(span) === "")).toBe(true);
});

it("every link in a head leads somewhere", () => {
  const rels = new Set(["cite-as", "describedby", "item", "collection", "alternate", "search"]);
  const links = pagePaths.flatMap((address) =>
    linksOf(address)
      .filter(({ rel }) => rel.split(" ").some((each) => rels.has(each)))
      .map(({ href }) => new URL(href, publicAddress).href),
  );
  expect([...new Set(links)].filter((url) => !leadsSomewhere(url))).toEqual([]);
});

it("what is in a collection names it, and the collection names what is in it", () => {
  const of = (rel: string) =>
    pagePaths.flatMap((address) =>
      linksOf(address)
        .filter((link) => link.rel === rel)
        .map(({ href }) => [`${publicAddress}/${address}`, href] as const),
    );
  const items = new Set(of("item").map(([from, to]) => `${to} ${from}`));
  // Another wording stands in a session, whose items are the report's.
  const collections = of("collection")
    .map(([from, to]) => `${from} ${to}`)
    .filter((pair) => !/\/w\d+\/ /.test(pair));
  expect([...items].sort()).toEqual([...collections].sort());
});

it("every page has a card that is there, in the size it says, light and described", async () => {
  const cards = new Set<string>();
  for (const address of pagePaths) {
    const tag = (name: string) => tagsOf(address).find((each) => each.name === name)?.content ?? "";
    // A page that only sends on to another has none.
    if (tag("og:url") === "") continue;
    expect(leadsSomewhere(tag("og:image")), address).toBe(true);
    expect(tag("og:image:alt").length, address).toBeGreaterThan(3);
    expect(tag("twitter:card"), address).toBe("summary_large_image");
    cards.add(tag("og:image").slice(publicAddress.length + 1));
  }
  for (const card of cards) {
    expect(statSync(`out/${card}`).size, card).toBeLessThan(40_000);
    const { width, height } = await sharp(readFile(card)).metadata();
    expect([width, height], card).toEqual([1200, 630]);
  }
  expect(cards.size).toBeGreaterThan(atLeast(250));
});

it("the feeds of the site are ones that Atom allows, and every entry leads somewhere", async () => {
  const feeds = findFiles().filter((name) => name.startsWith("feeds/"));
  expect(feeds.length).toBeGreaterThan(atLeast(2));
  if (feeds.length > 0) expect(await validateXml(feeds.map(text), "atom.rng")).toEqual([]);
  const links = feeds.flatMap((name) =>
    [...text(name).matchAll(/<(?:id|link)[^>]*?(?:>|href=")([^"<]+)/g)].map(([, url = ""]) => url),
  );
  expect([...new Set(links)].filter((url) => !leadsSomewhere(url))).toEqual([]);
});

it("the sitemap is one that its schema allows, and has every page but those that send on or stand in for what is gone", async () => {
  expect(await validateXml(text("sitemap.xml"), "sitemap.xsd")).toEqual([]);
  const listed = [...text("sitemap.xml").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = ""]) => url);
  expect(listed.filter((url) => !leadsSomewhere(url))).toEqual([]);
  const own = pagePaths.filter(
    (address) =>
      linksOf(address).some(({ rel, href }) => rel === "canonical" && href === `${publicAddress}/${address}`) &&
      !tagsOf(address).some(({ name, content }) => name === "robots" && content.includes("noindex")),
  );
  expect([...listed].sort()).toEqual(own.map((address) => `${publicAddress}/${address}`).sort());
  expect(text("robots.txt")).toContain(`Sitemap: ${publicAddress}/sitemap.xml\n`);
});

it("the search can be offered by a browser: its description is valid and its address answers", async () => {
  expect(await validateXml(text("opensearch.xml"), "open-search.rng")).toEqual([]);
  const [, template = ""] = /template="([^"]*)"/.exec(text("opensearch.xml")) ?? [];
  expect(template.startsWith(`${publicAddress}/search/?q=`)).toBe(true);
  expect((await ask(new URL(template.replace("{searchTerms}", "child")).pathname)).status).toBe(200);
});

it("every oEmbed answer names its version and type, and the picture it offers is there", () => {
  const Answer = z.object({
    version: z.literal("1.0"),
    type: z.literal("rich"),
    title: z.string().min(1),
    html: z.string().min(1),
    width: z.number(),
    height: z.null(),
    thumbnail_url: z.string(),
  });
  const answers = findFiles().filter((name) => name.endsWith(".oembed.json"));
  expect(answers.length).toBeGreaterThan(atLeast(200));
  expect(
    answers
      .map((name) => Answer.parse(JSON.parse(text(name))))
      .filter((answer) => !leadsSomewhere(answer.thumbnail_url)),
  ).toEqual([]);
});

function findJsonLd(address: string): unknown[] {
  return [...text(`${address}index.html`).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = ""]): unknown => JSON.parse(json),
  );
}

function findAddresses(value: unknown): string[] {
  if (typeof value === "string") return /^https?:\/\//.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(findAddresses) : [];
}

function findQuotations(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "@type" in value && value["@type"] === "Quotation" && "url" in value ? [String(value.url)] : [];
  return [...own, ...Object.values(value).flatMap(findQuotations)];
}
