import { expect, it } from "vitest";
import { encodeText, readTokens } from "#lib/search/engine/text/encoder";

it("finds the words of writing without blanks, each where it stands", () => {
  const text = "港口的灯塔 lamps";
  const tokens = readTokens(text);
  expect(tokens.length).toBeGreaterThan(2);
  expect(tokens.map(({ start, end }) => text.slice(start, end)).join("")).toBe("港口的灯塔lamps");
});

it("folds Arabic words with and without their vowel signs alike", () => {
  expect(encodeText("المَصابيح")).toEqual(encodeText("المصابيح"));
});
