import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";
import { publicAddress } from "#lib/address/site";
import { atLeast } from "../these-documents.mjs";
import { getPage, pagePaths, readFile } from "./exported-site";
import { attribute, findElements } from "./page-tree";

const coinsOf = (address: string) =>
  findElements(getPage(address), "span").filter((span) => attribute(span, "title")?.startsWith("ctx_ver=") === true);
const tagOf = (address: string, name: string) => {
  const [tag] = findElements(getPage(address), "meta").filter((meta) => attribute(meta, "name") === name);
  return (tag && attribute(tag, "content")) ?? null;
};
const Graph = z.object({
  "@graph": z.array(z.looseObject({ "@type": z.string(), datePublished: z.string().optional() })),
});

/** What the JSON-LD of a page is about. */
function findSubject(address: string) {
  const [, json] =
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(readFile(`${address}index.html`).toString()) ?? [];
  return json === undefined ? undefined : Graph.parse(JSON.parse(json))["@graph"][0];
}

it("the page of a term that has a single item is not that item, and no page has a single thing that it is not itself", () => {
  for (const address of pagePaths) {
    const [only, ...others] = coinsOf(address);
    if (only === undefined || others.length > 0) continue;
    const fields = new URLSearchParams(attribute(only, "title") ?? "");
    expect(fields.get("rft_id"), address).toBe(`${publicAddress}/${address}`);
  }
});

it("tags, COinS and JSON-LD say the date, container and paragraph that the file beside the page says", () => {
  const Csl = z.array(
    z.looseObject({
      issued: z.object({ "date-parts": z.array(z.array(z.number())) }).optional(),
      page: z.string().optional(),
      "container-title": z.string().optional(),
    }),
  );
  const beside = (url: string) => {
    const file = `${url
      .slice(publicAddress.length + 1)
      .replace("/#", "/")
      .replace(/\/$/, "")}.csl.json`;
    const [item] = existsSync(`out/${file}`) ? Csl.parse(JSON.parse(readFile(file).toString())) : [];
    const day = item?.issued?.["date-parts"][0]?.map((part) => String(part).padStart(2, "0")).join("-") ?? null;
    return item && { day, page: item.page ?? null, container: item["container-title"] ?? null };
  };
  let compared = 0;
  for (const address of pagePaths) {
    for (const span of coinsOf(address)) {
      const fields = new URLSearchParams(attribute(span, "title") ?? "");
      const item = beside(fields.get("rft_id") ?? "");
      if (item === undefined) continue;
      const isPart = /proceeding|bookitem/.test(fields.get("rft.genre") ?? "");
      expect([fields.get("rft.date"), fields.get("rft.pages")], address).toEqual([item.day, item.page]);
      if (isPart) expect(fields.get("rft.btitle"), address).toBe(item.container);
      compared += 1;
    }
    const item = beside(`${publicAddress}/${address}`);
    if (tagOf(address, "citation_title") === null || item === undefined) continue;
    const [day, page, container] = ["publication_date", "firstpage", "inbook_title"].map((name) =>
      tagOf(address, `citation_${name}`),
    );
    expect([day?.replaceAll("/", "-") ?? null, page, container], address).toEqual([
      item.day,
      item.page,
      item.container,
    ]);
    const about = findSubject(address);
    if (about !== undefined && about["@type"] !== "Event") expect(about.datePublished ?? null, address).toBe(item.day);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(atLeast(200));
});
