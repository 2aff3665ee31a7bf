import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { collectionNames } from "#lib/open-data/collections";

it("the page for users of the data names every collection", () => {
  const page = readFileSync("docs/for-data-users.md", "utf8");
  const [, list = ""] = /^The collections: ([^.]*)\./mu.exec(page) ?? [];
  const named = [...list.matchAll(/[a-z]+(?:-[a-z]+)*/gu)].map(([name]) => name);
  expect(collectionNames.filter((name) => !named.includes(name))).toEqual([]);
});
