import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serve, type Served } from "../../scripts/serve";

let folder: string;
let site: Served;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "serve-"));
  await mkdir(path.join(folder, "panel"));
  await writeFile(path.join(folder, "index.html"), "<p>home</p>");
  await writeFile(path.join(folder, "index.html.br"), brotliCompressSync("<p>home</p>"));
  await writeFile(path.join(folder, "panel/index.html"), "<p>panel</p>");
  await mkdir(path.join(folder, "assets/citations-figure.0123456789.2"), { recursive: true });
  await writeFile(path.join(folder, "assets/site.0123456789.js"), "");
  await writeFile(path.join(folder, "assets/citations-figure.0123456789.2/1.json"), "{}");
  await writeFile(path.join(folder, "404.html"), "<p>not here</p>");
  site = await serve(folder, 0);
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

it("serves a page, compressed for those who can read it", async () => {
  const response = await fetch(site.url, { headers: { "Accept-Encoding": "br" } });
  expect(response.headers.get("Content-Encoding")).toBe("br");
  expect(await response.text()).toBe("<p>home</p>");
});

it("answers what is not there with the page that helps and status 404", async () => {
  const response = await fetch(`${site.url}nowhere/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe("<p>not here</p>");
});

it("sends an address without its last slash on, query and all", async () => {
  const response = await fetch(`${site.url}panel?q=1`, { redirect: "manual" });
  expect(response.status).toBe(301);
  expect(response.headers.get("Location")).toBe("/panel/?q=1");
});

it.each([
  ["assets/site.0123456789.js", true],
  ["assets/citations-figure.0123456789.2/1.json", true],
  ["panel/", false],
])("lets a browser keep %s for ever: %s", async (name, kept) => {
  const response = await fetch(site.url + name);
  expect(response.headers.get("Cache-Control")?.includes("immutable")).toBe(kept);
});

it("serves the site that a build puts in the place of the last", async () => {
  const next = `${folder}-next`;
  await mkdir(path.join(next, "new"), { recursive: true });
  await writeFile(path.join(next, "index.html"), "<p>another and longer home</p>");
  await writeFile(path.join(next, "404.html"), "<p>not here</p>");
  await writeFile(path.join(next, "new/index.html"), "<p>new</p>");
  await rename(folder, `${folder}-last`);
  await rename(next, folder);
  const [home, page] = await Promise.all(["", "new/"].map(async (name) => (await fetch(site.url + name)).text()));
  await rename(folder, next);
  await rename(`${folder}-last`, folder);
  await rm(next, { recursive: true });
  expect([home, page]).toEqual(["<p>another and longer home</p>", "<p>new</p>"]);
});

it("takes the next free port when the port is taken", async () => {
  const second = await serve(folder, site.port);
  expect(second.port).toBeGreaterThan(site.port);
  await second.close();
});

it("says what to do where there is no built site", async () => {
  await expect(serve(path.join(folder, "panel/none"), 0)).rejects.toThrow("Run npm run build.");
});
