import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { z } from "zod";
import { ask, findSearch, readHits } from "./search-page";

/* Bundles the modules in a copy of the program whose packages are links, as pnpm and others leave them. */
function bundleLinked(folder: string): Record<string, string> {
  for (const name of ["lib", "scripts", "package.json", "tsconfig.json"])
    cpSync(name, path.join(folder, name), { recursive: true });
  mkdirSync(path.join(folder, "node_modules"));
  for (const name of readdirSync("node_modules"))
    symlinkSync(path.resolve("node_modules", name), path.join(folder, "node_modules", name));
  const program = `import { buildModules } from "./build/assets/browser";
    console.log(JSON.stringify((await buildModules({ links: {} })).result));`;
  writeFileSync(path.join(folder, "scripts/bundle-linked.ts"), program);
  const printed = execFileSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "scripts/bundle-linked.ts"], {
    cwd: folder,
    encoding: "utf8",
  });
  return z.record(z.string(), z.string()).parse(JSON.parse(printed));
}

test("the search answers where the program was built with a node_modules of links", async ({ page }, testInfo) => {
  const folder = testInfo.outputPath("linked");
  const { search: module = "" } = bundleLinked(folder);
  const served: string[] = [];
  await page.route(/\/assets\/search[^/]*\.js$/, async (route) => {
    const name = path.basename(new URL(route.request().url()).pathname);
    const linked = path.join(folder, "public/assets", /^search\./.test(name) ? path.basename(module) : name);
    if (!existsSync(linked)) return route.continue();
    served.push(path.basename(linked));
    return route.fulfill({ body: readFileSync(linked), contentType: "text/javascript" });
  });
  await page.goto("search/");
  const search = findSearch(page);
  await ask(search, "guardian");
  expect((await readHits(search)).length).toBeGreaterThan(4);
  expect(served).toContain(path.basename(module));
});
