import { expect, it } from "vitest";
import { capitalise, uncapitalise } from "#lib/text/capitalise";

it.each([
  ["Participating States", "participating States"],
  ["Keepers of lights", "keepers of lights"],
])("puts %s into a sentence, and back at its start", (label, within) => {
  expect(uncapitalise(label)).toBe(within);
  expect(capitalise(within)).toBe(label);
});
