import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { reservedNames } from "#lib/address/reserved-names";
import { parseId } from "#lib/address/identifier";
import { buildDataPath } from "#lib/address/data-path";
import { buildSearchPath, openSearchPath } from "#lib/address/page-path";
import { feedOfAll } from "#lib/address/feed-path";
import { siteCardPath } from "#lib/address/files-beside";

const folders = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** A file is called without its ending, as an identifier of its name would have the same files beside its page. */
const nameOf = (file: string) => file.split(".")[0] ?? "";

/** Folders of routes that stand at the top of an address: those of groups too, but neither private nor dynamic ones. */
const routes = ["app", ...folders("app").flatMap((name) => (name.startsWith("(") ? [path.join("app", name)] : []))]
  .flatMap(folders)
  .filter((name) => !/^[([_]/.test(name) && name !== "styles");

const publicFiles = readdirSync("public").map(nameOf);

/** What the stages of the build write at the top of an export, by the addresses that they write to. */
const written = [feedOfAll, siteCardPath, openSearchPath, buildDataPath("events.json"), buildSearchPath("buoys")]
  .concat("/assets/site.js", "/sitemap.xml", "/robots.txt", "/404.html", "/index.html")
  .map((address) => nameOf(address.split("/")[1] ?? ""));

/** Every address at the top of the export that is written out in the program: `"/topics/"`, `` `/feeds/${…}` ``. */
function findWritten(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => {
      const source = readFileSync(path.join(folder, name), "utf8").replace(/^\s*(?:\/?\*|\/\/).*$/gm, "");
      return [...source.matchAll(/(?:to=|path: |absoluteUrl\(|withBase\(|return )["`]\/([a-z-]+)[/.]/g)].map(
        ([, first = ""]) => first,
      );
    });
}

const toCome = ["browse", "compare", "changes", "glossary", "offline", "volumes", "feeds", "all"];

describe("reservedNames", () => {
  it("holds every route at the top of an address", () => {
    expect(routes).toContain("recommendations");
    expect(routes.filter((name) => !reservedNames.has(name))).toEqual([]);
  });

  it("holds every file and folder that an export has at its top", () => {
    expect(publicFiles).toContain("icon");
    expect([...publicFiles, ...written].filter((name) => !reservedNames.has(name))).toEqual([]);
  });

  it("holds every address at the top that the program writes out", () => {
    const names = new Set(["app", "components", "lib", "scripts/build"].flatMap(findWritten));
    expect(names.size).toBeGreaterThan(10);
    expect([...names].filter((name) => !reservedNames.has(name))).toEqual([]);
  });

  it("holds the names of pages to come", () => {
    expect(toCome.filter((name) => !reservedNames.has(name))).toEqual([]);
  });

  it.each([...reservedNames].sort())("keeps %s from being read as an event", (name) => {
    expect(parseId(name)).toBeUndefined();
    expect(parseId(`${name}/panel-1`)?.kind).not.toBe("session");
    expect(parseId(`${name}/panel-1/r1`)).toBeUndefined();
  });
});
