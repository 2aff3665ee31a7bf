import { expect, it } from "vitest";
import { initialOf } from "#lib/text/initial";

it.each([
  ["Solberg, Mira", "en", "S"],
  ["Ørsted", "en", "O"],
  ["Ørsted", "da", "Ø"],
  ["Åberg", "en", "A"],
  ["Åberg", "sv", "Å"],
  ["Портов, Иван", "en", "П"],
  ["Ёлкин", "ru", "Е"],
  ["李, 港", "en", "漢字"],
  ["김, 항구", "ko", "ㄱ"],
  ["أمل", "ar", "ا"],
  ["3rd Pier", "en", "#"],
  ["", "en", "#"],
])("files %j in %s under %s", (name, language, letter) => {
  expect(initialOf(name, language)).toBe(letter);
});
