import { expect, it } from "vitest";
import type { Element } from "hast";
import { basePath, publicAddress } from "#lib/address/site";
import { findFiles, getPage, notFoundFile, pagePaths } from "./exported-site";
import { attribute, type Page } from "./page-tree";
import { ask } from "./served-site";
import { atLeast } from "../these-documents.mjs";

const linking: Readonly<Record<string, string>> = {
  a: "href",
  link: "href",
  script: "src",
  img: "src",
  form: "action",
  blockquote: "cite",
  q: "cite",
};

/** Finds the addresses that a page refers to, as they would be asked for from `base`. */
function findTargets(page: Page, base: string): URL[] {
  const addresses = page.elements.flatMap((element: Element) => {
    const address = attribute(element, linking[element.tagName] ?? "");
    return [address, attribute(element, "dataCore"), attribute(element, "dataIndex")].filter(
      (each) => each !== undefined,
    );
  });
  return addresses.map((address) => new URL(address, base));
}

const sources = [...pagePaths, notFoundFile];
const targets = sources.map((source) => ({
  source,
  found: findTargets(getPage(source), `${publicAddress}/${source}`),
}));
const isOwn = (url: URL) => url.href.startsWith(`${publicAddress}/`);
const within = (url: URL) => url.pathname.slice(basePath.length + 1);

it("every link within the site leads to a page, and every fragment to a place on it", () => {
  const files = new Set(findFiles());
  const known = new Set(sources);
  const broken = new Set<string>();
  for (const { source, found } of targets) {
    for (const url of found.filter(isOwn)) {
      const address = within(url);
      const fragment = decodeURIComponent(url.hash.slice(1));
      const stands = known.has(address)
        ? fragment === "" || getPage(address).byId.has(fragment)
        : files.has(address) && fragment === "";
      if (!stands) broken.add(`/${source} → ${url.pathname}${url.hash}`);
    }
  }
  expect(targets.flatMap(({ found }) => found.filter(isOwn)).length).toBeGreaterThan(atLeast(5000));
  expect([...broken]).toEqual([]);
});

it("every address that a page refers to is answered by the server at once, without a redirection", async () => {
  const addresses = new Set(targets.flatMap(({ found }) => found.filter(isOwn).map(within)));
  const broken: string[] = [];
  for (const address of addresses) {
    const response = await ask(address);
    await response.arrayBuffer();
    if (response.status !== 200) broken.push(`${address}: status ${response.status}`);
  }
  expect(broken).toEqual([]);
});

it("every link that leaves the site has an address of the web or of e-mail", () => {
  const others = targets.flatMap(({ source, found }) =>
    found.filter((url) => !isOwn(url)).map((url) => ({ source, url })),
  );
  expect(
    others
      .filter(({ url }) => !["https:", "http:", "mailto:"].includes(url.protocol))
      .map(({ source, url }) => `/${source} → ${url.href}`),
  ).toEqual([]);
});

it("every page can be reached from the home page by links", () => {
  const reached = new Set([""]);
  for (const address of reached) {
    const links = findTargets(getPage(address), `${publicAddress}/${address}`).filter(isOwn).map(within);
    for (const link of links) if (pagePaths.includes(link)) reached.add(link);
  }
  // An old address leads on and is not led to.
  expect(pagePaths.filter((address) => !reached.has(address))).toEqual([]);
});
