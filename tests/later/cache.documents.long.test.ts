import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { digestsOfChanged, digestSite } from "./later-site";

it("a site of which only the changed was made anew is the same, byte for byte, as one that is all made anew", () => {
  const changed: unknown = JSON.parse(readFileSync(digestsOfChanged, "utf8"));
  const anew = digestSite();
  expect(Object.keys(anew).length).toBeGreaterThan(2000);
  expect(changed).toEqual(anew);
});
