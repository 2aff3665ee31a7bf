import { expect, it } from "vitest";
import { publicAddress } from "#lib/address/site";
import { besideFormats } from "#lib/address/files-beside";
import { findFiles, getPage, readCollection, readFile } from "./exported-site";
import { attribute, findElements } from "./page-tree";
import { ask } from "./served-site";

const [first] = readCollection("recommendations");
const item = first?.id ?? "";

it("every page of what can be cited names the files beside it, and each is there", () => {
  const files = new Set(findFiles());
  for (const name of ["events", "documents", "sessions", "recommendations"] as const) {
    for (const { id } of readCollection(name)) {
      const links = findElements(getPage(`${id}/`), "link").filter((link) => attribute(link, "rel") === "alternate");
      for (const { suffix, type } of besideFormats) {
        const [link] = links.filter(
          (each) => attribute(each, "type") === type && attribute(each, "href")?.endsWith(`.${suffix}`),
        );
        expect(attribute(link!, "href"), id).toBe(`${publicAddress}/${id}.${suffix}`);
        expect(files.has(`${id}.${suffix}`), `${id}.${suffix}`).toBe(true);
      }
    }
  }
});

it.runIf(first !== undefined)("the record beside a page is the one of the open data", () => {
  const [record] = readCollection("recommendations").filter(({ id }) => id === item);
  expect(JSON.parse(readFile(`${item}.json`).toString())).toMatchObject({
    id: record?.id,
    url: record?.url,
    text: record?.text,
  });
});

for (const { suffix, type } of besideFormats) {
  it.runIf(first !== undefined)(`/${item}.${suffix} is served as ${type}`, async () => {
    const response = await ask(`${item}.${suffix}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain(type);
  });
}
