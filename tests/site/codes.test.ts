import { expect, it } from "vitest";
import { ingestSite } from "#lib/ingest/registries/site";
import { readContent } from "../../scripts/build/content/read-content";
import { readIssuedCodes } from "../../scripts/build/content/codes";
import { formatCode } from "#lib/address/short-code";
import { getPage, readCollection, splitUrl } from "./exported-site";
import { findElements, wordsOf } from "./page-tree";

const codes = await readIssuedCodes();
const { codePrefix: prefix } = ingestSite(await readContent());

it("every recommendation's own page shows its short code", () => {
  const missing = readCollection("recommendations").filter((item) => {
    const shown = formatCode(prefix, codes.find((each) => each.id === item.id)!.code);
    return !findElements(getPage(splitUrl(item.url).address), "b").some((each) => wordsOf(each) === shown);
  });
  expect(missing).toEqual([]);
});
