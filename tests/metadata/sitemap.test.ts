import { unnamedSite } from "#lib/records/site";
import { expect, test, vi } from "vitest";
import { formatOpenSearch } from "#lib/metadata/feeds/open-search";
import { formatRobots, formatSitemap } from "#lib/metadata/feeds/sitemap";
import { validateXml } from "./validate-xml";

// The validator takes a second or more to start on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

test("a sitemap is one that its schema allows, sorted, with what XML reserves escaped", async () => {
  const xml = formatSitemap(["https://example.org/b/", "https://example.org/a/?x=1&y=<2>"]);
  expect(await validateXml(xml, "sitemap.xsd")).toEqual([]);
  expect(xml.indexOf("/a/?x=1&amp;y=&lt;2&gt;")).toBeGreaterThan(0);
  expect(xml.indexOf("/a/")).toBeLessThan(xml.indexOf("/b/"));
});

test("the schema refuses an address twice, and one without a host", async () => {
  expect(
    await validateXml(formatSitemap(["https://example.org/a/", "https://example.org/a/"]), "sitemap.xsd"),
  ).not.toEqual([]);
  expect(await validateXml(formatSitemap(["/a/"]), "sitemap.xsd")).not.toEqual([]);
});

test("more addresses than a sitemap may hold are refused", () => {
  expect(() => formatSitemap(Array.from({ length: 50_001 }, (_, at) => `https://example.org/${at}/`))).toThrow(
    RangeError,
  );
});

test("robots.txt lets everything be read and names the sitemap", () => {
  expect(formatRobots("https://example.org/sitemap.xml")).toBe(
    "User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n",
  );
});

test("the description of the search is one that OpenSearch allows", async () => {
  expect(
    await validateXml(
      formatOpenSearch(unnamedSite, (path) => `https://example.org${path}`),
      "open-search.rng",
    ),
  ).toEqual([]);
});
