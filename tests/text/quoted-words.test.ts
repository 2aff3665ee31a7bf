import { expect, test } from "vitest";
import { quoteWords } from "#lib/text/quoted-words";

test.each([
  ["Buoys should be lit;", "“Buoys should be lit”"],
  ["Buoys should be lit; and", "“Buoys should be lit”"],
  ["Pilots should rest.", "“Pilots should rest.”"],
  ["Keepers, pilots, ", "“Keepers, pilots”"],
  ["The “mole light” is kept", "“The ‘mole light’ is kept”"],
  ["[Picture: Boats at a quay]", "[Picture: Boats at a quay]"],
])("%j is quoted as %j", (words, quoted) => {
  expect(quoteWords(words)).toBe(quoted);
});
