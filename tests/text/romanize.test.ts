import { expect, it } from "vitest";
import { romanize } from "#lib/text/romanize";

it.each([
  ["Иван Портов", "Ivan Portov"],
  ["李港", "Li Gang"],
  ["Νίκος", "Nikos"],
  ["김항구", "Gim Hang Gu"],
  ["Þóra Ćosić’s 3 piers", "Þóra Ćosić’s 3 piers"],
])("spells %j as %j", (text, latin) => {
  expect(romanize(text)).toBe(latin);
});
