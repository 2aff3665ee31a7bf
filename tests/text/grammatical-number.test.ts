import { expect, test } from "vitest";
import { formsInAnyNumber } from "#lib/text/grammatical-number";

test.each([
  ["trade unions", "trade union"],
  ["trade union", "trade unions"],
  ["local authorities", "local authority"],
  ["municipality", "municipalities"],
  ["business", "businesses"],
  ["churches", "church"],
  ["NGO", "NGOs"],
  ["essay", "essays"],
])("%s is also %s", (name, other) => {
  expect(formsInAnyNumber(name)).toEqual(expect.arrayContaining([name, other]));
});

test("a word is not cut to what is none of its forms", () => {
  expect(formsInAnyNumber("business")).toEqual(["business", "businesses"]);
  expect(formsInAnyNumber("media")).toEqual(["media", "medias"]);
});
