import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { CorpusRecords } from "#lib/records/corpus-records";
import { withheldName } from "#lib/records/ledger/withdrawn";
import { readPublished } from "#lib/withdraw/read-published";
import { listFiles, readWords } from "../portals/project-copy";
import { findForms, fold, gone, laterSite, withdrawn } from "./later-site";

const records = CorpusRecords.parse(JSON.parse(readFileSync("build/records.json", "utf8")));
const forms = withdrawn.flatMap(({ person }) => findForms(records, person));
/** Where the addresses that were issued before go on answering; there the path itself spells the name. */
const kept =
  /^(?:people\/(?:madina-jarbussynova|ingibjorg-solrun-gisladottir)|documents\/office-report-2016-17\/interview-jarbussynova)(?=[/.])/;
const hashed = /^_next\/|\.[0-9a-f]{10}\.|^assets\//;

const files = listFiles(laterSite);

/* A file and its compressed copies say the same: each text is looked through once. */
const looked = new Map<string, boolean>();

function unpack(name: string, bytes: Buffer): [name: string, bytes: Buffer] {
  if (name.endsWith(".br")) return [name.slice(0, -3), brotliDecompressSync(bytes)];
  return name.endsWith(".gz") ? [name.slice(0, -3), gunzipSync(bytes)] : [name, bytes];
}

function isHolding(folder: string, file: string): boolean {
  const [name, bytes] = unpack(file, readFileSync(path.join(folder, file)));
  const key = `${path.extname(name)} ${createHash("sha256").update(bytes).digest("hex")}`;
  const known = looked.get(key);
  if (known !== undefined) return known;
  const texts = [...new Set(readPublished(name, bytes))].map(fold);
  const holds = texts.some((text) => forms.some((form) => text.includes(form)));
  looked.set(key, holds);
  return holds;
}

it("the forms looked for stand in many files of the site as it is", () => {
  expect(forms).toContain("ingibjorg solrun gisladottir");
  expect(forms).toContain("jarbussynova");
  const wanted = new Set([".html", ".json", ".csv", ".br", ".gz"]);
  let count = 0;
  for (const name of listFiles("out")) {
    if (count > 60 && wanted.size === 0) break;
    if (!isHolding("out", name)) continue;
    count += 1;
    wanted.delete(path.extname(name));
  }
  expect(count).toBeGreaterThan(60);
  expect([...wanted]).toEqual([]);
}, 600_000);

it("no byte of any file holds any form of a withdrawn name", () => {
  expect(files.filter((name) => isHolding(laterSite, name))).toEqual([]);
}, 600_000);

it("no name of a file holds one, but for the addresses that must go on answering", () => {
  const names = files.filter((name) => !kept.test(name)).map((name) => fold(decodeURIComponent(name)));
  expect(names.filter((name) => forms.some((form) => name.includes(form)))).toEqual([]);
  expect(files.filter((name) => kept.test(name)).length).toBeGreaterThanOrEqual(3);
});

/* A cell of the matrix whose addressee is only mentioned is computed from words, which a withdrawal changes: search engines are asked not to keep it. */
const isComputed = (name: string) =>
  /^matrix\/.*\.html$/.test(name) && readFileSync(path.join("out", name), "utf8").includes('content="noindex"');

it("every address that was there is there still", () => {
  const addresses = listFiles("out").filter(
    (name) => !hashed.test(name) && !/\.(?:br|gz)$/.test(name) && !isComputed(name),
  );
  expect(addresses.length).toBeGreaterThan(200);
  // What was taken out is not cited any more; its page and its record say so.
  const uncited = new RegExp(`^${gone.id}\\.(?!json$|txt$)`);
  expect(addresses.filter((name) => !files.includes(name) && !uncited.test(name))).toEqual([]);
});

it("an old address answers with the page of the new one, which is its canonical address", () => {
  for (const [old, now] of [
    ["people/madina-jarbussynova", "people/withheld-1"],
    ["documents/office-report-2016-17/interview-jarbussynova", "documents/office-report-2016-17/interview-withheld-1"],
  ] as const) {
    const page = readFileSync(path.join(laterSite, old, "index.html"), "utf8");
    expect(page).toBe(readFileSync(path.join(laterSite, now, "index.html"), "utf8"));
    expect(page).toMatch(new RegExp(`<link rel="canonical" href="[^"]*/${now}/"`));
  }
  expect(
    readFileSync(path.join(laterSite, "documents/office-report-2016-17/interview-jarbussynova/index.html"), "utf8"),
  ).toContain('id="p17"');
});

it("what stands in place of the name says why", () => {
  expect(readWords(laterSite, "people/withheld-1")).toContain(withheldName);
  for (const page of ["alliance-17/opening", "alliance-18/opening", "alliance-18/side-event-1", "quotations", "people"])
    expect(readWords(laterSite, page)).toContain(withheldName);
  expect(readWords(laterSite, "documents/alliance-17-report")).toContain(`Ambassador [${withheldName}] re-affirmed`);
});
