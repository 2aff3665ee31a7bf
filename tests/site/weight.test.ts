import { existsSync, statSync } from "node:fs";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { basePath } from "#lib/address/site";
import { findFiles, getPage, notFoundFile, pagePaths, readFile } from "./exported-site";
import { attribute, findElements, getElement, wordsOf } from "./page-tree";

/* What a page may weigh, with its style sheets, in bytes: its frame, so much a word that a reader sees, and a map of the world where one is drawn. */
const [frameLimit, wordLimit, mapLimit] = [8_000, 2, 5_000];
const limitOf = (address: string) =>
  frameLimit +
  wordLimit * wordsOf(getElement(getPage(address), "body")).split(" ").length +
  (address === "figures/map/" ? mapLimit : 0);
const scriptLimit = 2_000;
/* The list of items as it was before it could be narrowed at its place weighed 14,868. */
const tableLimit = 14_000;
const fontLimit = 60_000;
const searchLimit = 30_000;

/** Weighs a file of the export as the server sends it at best: its copy in brotli, or itself where it fits into a packet. */
function weigh(name: string): number {
  const copy = `out/${name}.br`;
  return existsSync(copy) ? statSync(copy).size : readFile(name).length;
}

const fileOf = (address: string) => (address === notFoundFile ? address : `${address}index.html`);
const within = (address: string | undefined) => (address ?? "").slice(basePath.length + 1);

function findStyles(address: string): string[] {
  const links = findElements(getPage(address), "link").filter((link) => attribute(link, "rel") === "stylesheet");
  return links.map((link) => within(attribute(link, "href")));
}

function findScripts(address: string): string[] {
  return findElements(getPage(address), "script").flatMap((script) => {
    const src = attribute(script, "src");
    return src === undefined ? [] : [within(src)];
  });
}

const sum = (names: readonly string[]) => names.reduce((bytes, name) => bytes + weigh(name), 0);
/* Those that do something have their modules and looks beside their words. */
const tools = ["search/", "recommendations/"];
const readingPages = [...pagePaths.filter((address) => !tools.includes(address)), notFoundFile];

it(`every reading page and its style sheets weigh less than ${frameLimit} bytes and ${wordLimit} a word`, () => {
  const weighed = readingPages
    .map((address) => ({
      address: `/${address}`,
      bytes: sum([fileOf(address), ...findStyles(address)]),
      limit: limitOf(address),
    }))
    .sort((a, b) => b.bytes - a.bytes);
  console.log(
    `heaviest: ${weighed
      .slice(0, 4)
      .map(({ address, bytes }) => `${address} ${bytes}`)
      .join(", ")}; median ${weighed[weighed.length >> 1]?.bytes}`,
  );
  expect(weighed.filter(({ bytes, limit }) => bytes >= limit)).toEqual([]);
});

it(`every reading page has one script, of less than ${scriptLimit} bytes`, () => {
  for (const address of readingPages) {
    const scripts = findScripts(address);
    expect(scripts, address).toHaveLength(1);
    expect(sum(scripts), address).toBeLessThan(scriptLimit);
  }
});

it(`the fonts that every page asks for weigh less than ${fontLimit} bytes together`, () => {
  const fonts = findElements(getPage("404.html"), "link").filter((link) => attribute(link, "as") === "font");
  expect(fonts).toHaveLength(3);
  expect(sum(fonts.map((link) => within(attribute(link, "href"))))).toBeLessThan(fontLimit);
});

it(`the list of items weighs less than ${tableLimit} bytes with its looks, until something is narrowed`, () => {
  if (!pagePaths.includes("recommendations/")) return;
  const scripts = findScripts("recommendations/");
  expect(sum(["recommendations/index.html", ...findStyles("recommendations/")])).toBeLessThan(tableLimit);
  expect(scripts).toHaveLength(2);
  expect(sum(scripts)).toBeLessThan(scriptLimit + 500);
});

it(`a first answer of the search weighs less than ${searchLimit} bytes`, () => {
  const form = getElement(getPage("search/"), "form");
  const [core, whole] = [within(attribute(form, "dataCore")), within(attribute(form, "dataIndex"))];
  const module = findScripts("search/").filter((name) => name.includes("/search."));
  console.log(
    `first search: module ${sum(module)}, core ${weigh(core)}, together ${sum([...module, core])}; the whole ${weigh(whole)}`,
  );
  expect(module).toHaveLength(1);
  expect(sum([...module, core])).toBeLessThan(searchLimit);
});

it("every compressed copy holds what its file holds", () => {
  const written = [...pagePaths.map(fileOf), ...findFiles()].filter((name) => /\.(?:html|css|js|json|svg)$/.test(name));
  // What fits into a packet as it is has no copies.
  const names = written.filter((name) => readFile(name).length > 512);
  const differing = names.filter((name) => {
    const plain = readFile(name);
    return (
      !brotliDecompressSync(readFile(`${name}.br`)).equals(plain) || !gunzipSync(readFile(`${name}.gz`)).equals(plain)
    );
  });
  expect(differing).toEqual([]);
});
