import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { publicAddress } from "#lib/address/site";
import { parsePage, type Page } from "./page-tree";
import { hasTheseDocuments } from "../these-documents.mjs";

const folder = "out";

/** Whether all pages are looked at where otherwise one of each kind is, as `npm run test:long` does before a release. */
export const isLong = process.env.LONG_TESTS !== undefined;

/** Lists every page of the export by its address below the site's own: "" is the home page, "people/" an index. */
export const pagePaths: readonly string[] = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((name) => name.split(path.sep).join("/"))
  .filter((name) => /(?:^|\/)index\.html$/.test(name))
  .map((name) => name.slice(0, -"index.html".length))
  .sort();

const part = /part-\d+\/$/;

/** Says whether a page is a part of a list, but not its first. */
export function isPart(address: string): boolean {
  return part.test(address);
}

/** Lists the pages that the list of an address is parted into, in order: itself, and those that follow it. */
export function partsOf(address: string): string[] {
  const others = pagePaths.filter((each) => isPart(each) && each.replace(part, "") === address);
  const numberOf = (each: string) => Number(/(\d+)\/$/.exec(each)?.[1]);
  return [address, ...others.sort((a, b) => numberOf(a) - numberOf(b))];
}

/** The page for addresses where nothing stands, as a file of the export. */
export const notFoundFile = "404.html";

const pages = new Map<string, Page>();

/** Gets a page of the export, taken apart; `""` is the home page and `404.html` the page of a missing address. */
export function getPage(address: string): Page {
  const known = pages.get(address);
  if (known !== undefined) return known;
  const page = parsePage(readFile(address.endsWith(".html") ? address : `${address}index.html`).toString());
  pages.set(address, page);
  return page;
}

/** Reads a file of the export. */
export function readFile(name: string): Buffer {
  return readFileSync(path.join(folder, name));
}

/** Lists every file of the export but the pages and the compressed copies, with the folders' names before theirs. */
export function findFiles(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$|^index\.html$/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
}

const OpenRecord = z.looseObject({ id: z.string(), url: z.string() });
const Recommendation = OpenRecord.extend({
  text: z.string(),
  marker: z.string().nullable(),
  contextUrl: z.string(),
  event: z.string().nullable(),
  session: z.string().nullable(),
  kind: z.string(),
  status: z.string(),
  document: z.string(),
  topics: z.array(z.string()),
  addressees: z.array(z.string()),
});
const Term = OpenRecord.extend({ term: z.string(), label: z.string(), count: z.number() });
const Bodies = z.array(z.looseObject({ organizations: z.array(z.string()) }));
const Session = OpenRecord.extend({
  title: z.string(),
  kind: z.string(),
  credits: Bodies,
  organizers: Bodies,
  coOrganizers: Bodies,
  contributors: Bodies,
});
const Paragraph = OpenRecord.extend({ text: z.string() });

/** The collections of open data, as the end-to-end tests read them. */
export const collections = {
  events: z.array(OpenRecord.extend({ label: z.string(), title: z.object({ value: z.string() }) })),
  documents: z.array(OpenRecord.extend({ title: z.string(), paragraphs: z.array(Paragraph) })),
  sessions: z.array(Session),
  people: z.array(OpenRecord.extend({ name: z.string() })),
  interviews: z.array(
    OpenRecord.extend({
      with: z.looseObject({ name: z.string(), honorific: z.string().nullable(), printed: z.string() }),
    }),
  ),
  organizations: z.array(OpenRecord.extend({ name: z.string(), kind: z.string().nullable() })),
  recommendations: z.array(Recommendation),
  topics: z.array(Term),
  addressees: z.array(Term),
};

/** Reads a collection of the site's open data. */
export function readCollection<Name extends keyof typeof collections>(name: Name): z.infer<(typeof collections)[Name]> {
  const file = `data/${name}.json`;
  // A collection without records has no file.
  const isThere = hasTheseDocuments || existsSync(path.join(folder, file));
  return collections[name].parse(isThere ? JSON.parse(readFile(file).toString()) : []) as z.infer<
    (typeof collections)[Name]
  >;
}

/** Reads every collection that the site publishes, also those of which the tests know no more than this. */
export function findOpenData(): { id: string; url: string }[][] {
  const files = findFiles()
    .filter((name) => /^data\/[a-z-]+\.json$/.test(name))
    .sort();
  return files.map((name) => z.array(OpenRecord).parse(JSON.parse(readFile(name).toString())));
}

/** Parses a public address of the site into the address below it and the fragment; throws on one of another place. */
export function splitUrl(url: string): { address: string; fragment: string } {
  if (!url.startsWith(`${publicAddress}/`))
    throw new Error(`Unexpected address ${url}, expected one below ${publicAddress}/`);
  const [address = "", fragment = ""] = url.slice(publicAddress.length + 1).split("#");
  return { address, fragment };
}
