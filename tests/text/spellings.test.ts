import { expect, it } from "vitest";
import { listSpellings } from "#lib/text/spellings";

it.each([
  ["Олена Ковальчук", ["Olena Kovalchuk"]],
  ["Jörg Schönwälder", ["Joerg Schoenwaelder"]],
  ["李港", ["Li Gang"]],
  ["Đorđe Ćosić", []],
])("lists how else %s is typed", (name, spellings) => {
  expect(listSpellings(name)).toEqual(spellings);
  expect(listSpellings(name.normalize("NFD"))).toEqual(spellings);
});
