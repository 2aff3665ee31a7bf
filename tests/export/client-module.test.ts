import { expect, it } from "vitest";
import { formatClientModule, readClientModules } from "#lib/export/client-module";

function manifest(...modules: string[]): string {
  const clientModules = Object.fromEntries(modules.map((module) => [module, { id: 1, name: "*", chunks: [] }]));
  return `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["/search/page"] = ${JSON.stringify({ clientModules })};`;
}

it("passes over the components that Next itself puts on every page", () => {
  const own = [
    "[project]/node_modules/next/dist/esm/client/components/layout-router.js",
    "[project]/node_modules/next/dist/esm/lib/framework/boundary-components.js",
  ];
  expect(readClientModules(manifest(...own))).toEqual([]);
});

it("names a component of ours, and Next's link, with the page and the remedy", () => {
  const found = readClientModules(
    manifest("[project]/node_modules/next/dist/client/app-dir/link.js", "[project]/app/counter.tsx"),
  );
  expect(found.map(formatClientModule)).toEqual([
    'app/counter.tsx:1:1 Unexpected client component on page /search/, expected HTML alone. Take out "use client" and move the behaviour to lib/browser.',
    "node_modules/next/dist/client/app-dir/link.js:1:1 Unexpected client component on page /search/, expected HTML alone. Use plain HTML in its place, as <a> for Link.",
  ]);
});

it("does not take an unknown form for a page without components", () => {
  expect(() => readClientModules("export default {}")).toThrow("Unexpected form");
});
