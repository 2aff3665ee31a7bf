import { expect, it } from "vitest";
import { getPage, pagePaths, readCollection } from "./exported-site";
import { attribute, findElements, wordsOf } from "./page-tree";
import { atLeast } from "../these-documents.mjs";

it("every filtered list holds exactly the items that its address asks for, in number and by identifier", () => {
  const kinds = new Map(readCollection("sessions").map(({ id, kind }) => [id, kind]));
  const all = readCollection("recommendations");
  const lists = pagePaths.filter((address) => address.startsWith("recommendations/"));
  expect(lists.length).toBeGreaterThan(atLeast(20));
  for (const address of lists) {
    const asked = address.split("/").slice(1, -1);
    const wanted = all.filter((item) =>
      asked.every((part) => [item.event, item.kind, kinds.get(item.session ?? "")].includes(part)),
    );
    const shown = findElements(getPage(address), "a").filter((link) => attribute(link, "rel") === "bookmark");
    expect(
      shown.map((link) => wordsOf(link)),
      address,
    ).toEqual(wanted.map(({ id }) => id));
  }
});

it("every filter with a count leads to a list of that many", () => {
  for (const address of pagePaths.filter((path) => path.startsWith("recommendations/"))) {
    for (const link of findElements(getPage(address), "a")) {
      const target = /\/(recommendations\/.*)$/.exec(attribute(link, "href") ?? "")?.[1];
      const count = /\s(\d+)$/.exec(wordsOf(link))?.[1];
      if (target === undefined || count === undefined) continue;
      const listed = findElements(getPage(target), "a").filter((each) => attribute(each, "rel") === "bookmark");
      expect(listed.length, `${wordsOf(link)} on /${address}`).toBe(Number(count));
    }
  }
});
