import { expect, it } from "vitest";
import { findNearestName } from "#lib/text/nearest-name";

it("finds the name that is spelt most like another, whatever its capitals, and the first of several", () => {
  expect(findNearestName("Quays.PNG", ["lamp.png", "quay.png", "quayss.png"])).toBe("quay.png");
  expect(findNearestName("quay", [])).toBeUndefined();
});
