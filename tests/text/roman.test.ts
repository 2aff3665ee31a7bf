import { expect, it } from "vitest";
import { readRoman } from "#lib/text/roman";

it.each([
  ["I", 1],
  ["iv", 4],
  ["IX", 9],
  ["XLII", 42],
  ["CXC", 190],
  ["A", 0],
  ["", 0],
])("%j in Roman figures is %d", (text, number) => {
  expect(readRoman(text)).toBe(number);
});
