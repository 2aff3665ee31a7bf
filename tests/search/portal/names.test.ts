import { expect, it } from "vitest";
import { inventedRecords } from "../invented-records";
import { openRecords } from "../open-index";

const people = ["Jörg Schönwälder", "Олена Ковальчук"].map((name, at) => ({
  id: `people/guest-${at}`,
  name,
  names: [name],
}));
const { find } = await openRecords({ ...inventedRecords, people: [...inventedRecords.people, ...people] });

it.each([
  ["Schönwälder", "people/guest-0"],
  ["schonwalder", "people/guest-0"],
  ["Schoenwaelder", "people/guest-0"],
  ["Ковальчук", "people/guest-1"],
  ["Olena Kovalchuk", "people/guest-1"],
])("finds by %s whose name is written otherwise", async (typed, id) => {
  expect((await find(typed))[0]).toBe(id);
});
