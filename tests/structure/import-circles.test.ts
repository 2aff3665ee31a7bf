import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findCircles, readImports } from "./import-circles";

function readSources(): Map<string, string> {
  const names = ["lib", "components", "app", "scripts", "tests"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
  );
  return new Map(
    names.filter((name) => /\.(?:tsx?|mjs)$/.test(name)).map((name) => [name, readFileSync(name, "utf8")]),
  );
}

describe("the imports of the project", () => {
  it("make no circle, be it of types alone", () => {
    const sources = readSources();
    expect(sources.size).toBeGreaterThan(300);
    expect(findCircles(readImports(sources))).toEqual([]);
  }, 60_000);

  it("would be found in a circle", () => {
    const files = new Map([
      ["lib/a/one.ts", 'import { two } from "#lib/b/two";'],
      ["lib/b/two.ts", 'import type { Three } from "./three";'],
      ["lib/b/three.ts", 'export const later = () => import("../a/one");'],
      ["lib/b/four.ts", 'import { z } from "zod"; export { two } from "./two";'],
    ]);
    expect(findCircles(readImports(files))).toEqual(["lib/a/one.ts → lib/b/two.ts → lib/b/three.ts → lib/a/one.ts"]);
  });
});
