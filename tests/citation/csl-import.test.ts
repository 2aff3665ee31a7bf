import { plugins } from "@citation-js/core";
import { expect, it } from "vitest";
import { items } from "./cited";

it("is read back by Citation.js as the same CSL-JSON, for every record that can be cited", () => {
  const read: unknown = plugins.input.chain(JSON.stringify(items), { generateGraph: false });
  // What that reader does for its own use is no part of an item.
  expect(read).toEqual(items);
});
