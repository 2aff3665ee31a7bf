import { expect, it } from "vitest";
import { sortKey } from "#lib/records/people/person";

it.each([
  [{ name: "Mira Solberg" }, "Solberg, Mira"],
  [{ name: "Nicole L. Marsh" }, "Marsh, Nicole L."],
  [{ name: "Ana Ferreira-Lund" }, "Ferreira-Lund, Ana"],
  [{ name: "Joost Van Den Haven", sortAs: "Van Den Haven, Joost" }, "Van Den Haven, Joost"],
  [{ name: "Þóra Guðbrandsdóttir", sortAs: "Þóra Guðbrandsdóttir" }, "Þóra Guðbrandsdóttir"],
  [{ name: "Zita" }, "Zita"],
  [{ name: "Martin Wharf Jr." }, "Wharf, Martin, Jr."],
  [{ name: "Martin Wharf, Jr" }, "Wharf, Martin, Jr"],
  [{ name: "Otto Anchor III" }, "Anchor, Otto, III"],
  [{ name: "Ines V" }, "V, Ines"],
  [{ name: "Martin L. Wharf", sortAs: "Wharf, Martin L., Sr." }, "Wharf, Martin L., Sr."],
  [{ name: "Anna van der Berg", sortAs: "van der Berg, Anna" }, "van der Berg, Anna"],
])("a person %j is filed as %j", (person, key) => {
  expect(sortKey(person)).toBe(key);
});
