import { beforeAll, describe, expect, it } from "vitest";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { listFiles, openCopy, readWords } from "./project-copy";

const { folder, fill, run } = openCopy("empty");
const out = path.join(folder, "out");

describe("a portal that has just begun", () => {
  beforeAll(() => {
    fill(undefined);
    run("new");
    run("check");
    run("build");
  });

  it("says how to begin on its title page", () => {
    const words = readWords(out, "");
    expect(words).toContain("Proceedings of our conferences");
    expect(words).toContain("npm run new -- ");
  });

  it("has a page for what a reader may do, and none for what is empty", () => {
    const pages = listFiles(out).filter((name) => name.endsWith("index.html"));
    const own = pages.filter((name) => !name.startsWith("data/")).map((name) => name.replace(/\/?index\.html$/u, ""));
    expect(own.sort()).toEqual(["", "about", "corrections", "list", "search"]);
    expect(listFiles(out).filter((name) => name.startsWith("data/") && name.endsWith("/index.html"))).toEqual([]);
  });

  it("leads nowhere that is not there", () => {
    const files = new Set(listFiles(out));
    const pages = [...files].filter((name) => name.endsWith(".html"));
    const links = pages.flatMap((name) =>
      [...readFileSync(path.join(out, name), "utf8").matchAll(/ href="\/([^"#?]*)/gu)].map(([, to = ""]) => to),
    );
    expect(links.length).toBeGreaterThan(50);
    const missing = links.filter((to) => !files.has(to === "" || to.endsWith("/") ? `${to}index.html` : to));
    expect([...new Set(missing)]).toEqual([]);
    const own = pages.flatMap((name) =>
      [...readFileSync(path.join(out, name), "utf8").matchAll(/ href="http:\/\/localhost:3000\/([^"#?]*)/gu)].map(
        ([, to = ""]) => to,
      ),
    );
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((to) => !files.has(to === "" || to.endsWith("/") ? `${to}index.html` : to))).toEqual([]);
  });

  it("has no title and no publisher for a conference that begins, so that none is minted", () => {
    run("new", "harbour-4");
    for (const [command, file, field] of [
      ["check", "event", "title"],
      ["check", "report", "title"],
      ["mint", "report", "publisher"],
    ] as const)
      expect(() => run(command)).toThrow(
        new RegExp(`harbour-4/${file}\\.md:\\d+:1 Unexpected value of "${field}" .*: nothing, expected`, "u"),
      );
    expect(existsSync(path.join(folder, "content/permalinks.json"))).toBe(false);
  });

  it("begins a document of its organization, once it has one", () => {
    const organization = { id: "organizations/lantern-trust", name: "Lantern Trust" };
    writeFileSync(path.join(folder, "content/organizations.json"), JSON.stringify([organization]));
    run("new", "harbour-5");
    expect(readFileSync(path.join(folder, "content/harbour-5/report.md"), "utf8")).toContain(
      "\npublisher: lantern-trust\n",
    );
  });

  it("names nobody else’s conferences in any byte", () => {
    const names = listFiles(out).filter((name) => !/\.(?:br|gz|png|woff2)$/u.test(name));
    expect(
      names.filter((name) => /osce|alliance against|trafficking/iu.test(readFileSync(path.join(out, name), "utf8"))),
    ).toEqual([]);
  });
});
