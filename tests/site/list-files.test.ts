import Papa from "papaparse";
import { expect, it } from "vitest";
import { listFormats } from "#lib/address/files-beside";
import { basePath } from "#lib/address/site";
import { readParts } from "../list-files/read-word";
import { getPage, isPart, pagePaths, partsOf, readCollection, readFile } from "./exported-site";
import { attribute, findElements, findWithin } from "./page-tree";

const within = (address = "") => address.slice(basePath.length + 1);
const isOfTerms = (address: string) => /^(?:topics|addressees|matrix\/[^/]+)\/[^/]+\/$/u.test(address);

/* The pages that show a list of items, each with the links to its files. */
const lists = pagePaths
  .filter((address) => !isPart(address))
  .map((address) => ({
    address,
    files: findElements(getPage(address), "a").filter(
      (link) => attribute(link, "download")?.startsWith("proceedings") === true,
    ),
    items: partsOf(address)
      .flatMap((part) => findElements(getPage(part), "a"))
      .filter((link) => attribute(link, "className") === "hang number"),
  }))
  .filter(({ files }) => files.length > 0);

it("every page of a list has its files for Word, a spreadsheet and programs of references", () => {
  for (const { address, files } of lists)
    expect(
      files.map((link) => attribute(link, "href")?.split(".").at(-1)),
      address,
    ).toEqual(listFormats.map(({ suffix }) => suffix));
  const listed = new Set(lists.map(({ address }) => address));
  const empty = (address: string) => !readFile(`${address}index.html`).includes('class="item row"');
  expect(pagePaths.filter((address) => isOfTerms(address) && !listed.has(address) && !empty(address))).toEqual([]);
});

it("whatever is to be taken away stands in a row of files, which looks the same on every page", () => {
  const rowOf = (address: string) =>
    findElements(getPage(address), "p")
      .filter((row) => attribute(row, "className")?.split(" ").includes("files") === true)
      .flatMap((row) => findWithin(row, "a"));
  for (const address of pagePaths) {
    const files = findElements(getPage(address), "a").filter((link) => attribute(link, "download") !== undefined);
    expect(new Set(rowOf(address)), address).toEqual(new Set([...rowOf(address), ...files]));
  }
});

it("every file of a list has the items of its page, each once and in their order", () => {
  for (const { address, files, items } of lists.filter((list) => list.items.length > 0)) {
    const [word, csv, ris, bib] = files.map((link) => readFile(within(attribute(link, "href"))));
    const { data } = Papa.parse<Record<string, string>>(csv!.toString().slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    const shown = items.map((item) => within(attribute(item, "href")).replace(/\/$/u, ""));
    expect(
      data.map((row) => row["id"]),
      address,
    ).toEqual(shown);
    expect(ris!.toString().match(/^TY {2}- /gmu), address).toHaveLength(shown.length);
    expect(bib!.toString().match(/^@/gmu), address).toHaveLength(shown.length);
    expect(
      readParts(word!).footnotes.map(({ links }) => links),
      address,
    ).toEqual(data.map((row) => [row["url"]]));
  }
  expect(lists.length > 0).toBe(readCollection("recommendations").length > 0);
});
