import { expect, it } from "vitest";
import { directionOf, isLanguageTag, languageProps, nameOfLanguage } from "#lib/text/language";

it.each([
  ["en", "ltr"],
  ["ar", "rtl"],
  ["fa-AF", "rtl"],
  ["he", "rtl"],
  ["ar-Latn", "ltr"],
  ["ur", "rtl"],
  ["az-Arab", "rtl"],
  ["x y", "ltr"],
])("writes %s from %s", (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

it.each([
  ["fr", true],
  ["pt-BR", true],
  ["sr-Latn", true],
  ["french", false],
  ["fr_FR", false],
  ["f", false],
  ["en-", false],
])("tells whether %s is a tag: %s", (tag, is) => {
  expect(isLanguageTag(tag)).toBe(is);
});

it("says nothing of a language that is that around", () => {
  expect(languageProps(undefined)).toEqual({});
  expect(languageProps("ar")).toEqual({ lang: "ar", dir: "rtl" });
});

it("names a language in itself", () => {
  expect([nameOfLanguage("fr"), nameOfLanguage("ar")]).toEqual(["français", "العربية"]);
});
