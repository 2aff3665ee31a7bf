import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { IssuedCodes } from "#lib/records/ledger/issued-code";
import { formatCode } from "#lib/address/short-code";
import { getPage, readCollection, splitUrl } from "./exported-site";
import { findElements, wordsOf } from "./page-tree";

const codes = IssuedCodes.parse(JSON.parse(readFileSync("content/codes.json", "utf8")));

it("every recommendation's own page shows its short code", () => {
  const missing = readCollection("recommendations").filter((item) => {
    const shown = formatCode("AP", codes.find((each) => each.id === item.id)!.code);
    return !findElements(getPage(splitUrl(item.url).address), "b").some((each) => wordsOf(each) === shown);
  });
  expect(missing).toEqual([]);
});
