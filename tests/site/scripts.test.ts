import { toString } from "hast-util-to-string";
import { expect, it } from "vitest";
import { getPage, notFoundFile, pagePaths } from "./exported-site";
import { attribute, findElements, wordsOf } from "./page-tree";

it("no page has a script but the site's own modules and data blocks, nor a handler or style within its markup", () => {
  const faults: string[] = [];
  for (const address of [...pagePaths, notFoundFile]) {
    const page = getPage(address);
    for (const script of findElements(page, "script")) {
      const type = attribute(script, "type");
      const own =
        type === "module" && /\/assets\/(?:site|search|table)\.[0-9a-f]+\.js$/.test(attribute(script, "src") ?? "");
      if (!own && type !== "application/ld+json" && type !== "speculationrules")
        faults.push(`/${address}: <script> ${attribute(script, "src") ?? wordsOf(script).slice(0, 60)}`);
      if (address !== "search/" && (attribute(script, "src") ?? "").includes("/search."))
        faults.push(`/${address}: the module of the search`);
      if (address !== "recommendations/" && (attribute(script, "src") ?? "").includes("/table."))
        faults.push(`/${address}: the module of the table`);
    }
    // Rules say what may be fetched early, and are few.
    const rules = findElements(page, "script").filter((script) => attribute(script, "type") === "speculationrules");
    expect(
      rules.map((script) => Object.keys(JSON.parse(toString(script)))),
      address,
    ).toEqual([["prefetch"]]);
    for (const element of page.elements) {
      const forbidden = Object.keys(element.properties).filter((name) => /^on[A-Z]/.test(name) || name === "style");
      if (forbidden.length > 0) faults.push(`/${address}: <${element.tagName}> ${forbidden.join(", ")}`);
    }
  }
  expect(faults).toEqual([]);
});
