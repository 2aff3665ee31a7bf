import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { buildRulesPage, readRules } from "./rules-page";

const page = "docs/for-editors/when-the-build-stops.md";

it("the page of the rules holds each with its messages of today (UPDATE_DOCS=1 npm run unit writes it again)", () => {
  const built = buildRulesPage();
  const written = readFileSync(page, "utf8");
  if (process.env.UPDATE_DOCS === "1") writeFileSync(page, built);
  expect(written, "Run UPDATE_DOCS=1 npm run unit, and look at what changed.").toBe(built);
}, 60_000);

it("the rules of the fixtures and of the tests are found in the source", () => {
  const rules = [...readRules().keys()];
  expect(rules.length).toBeGreaterThan(60);
  expect(rules).toEqual(expect.arrayContaining(["recommendation-identifier", "ledger-vanished", "fact-words"]));
}, 60_000);
