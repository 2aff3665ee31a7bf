import { expect, it } from "vitest";
import { sortKey } from "#lib/records/people/person";

it.each([
  [{ name: "Mira Solberg" }, "Solberg, Mira"],
  [{ name: "Nicole L. Marsh" }, "Marsh, Nicole L."],
  [{ name: "Ana Ferreira-Lund" }, "Ferreira-Lund, Ana"],
  [{ name: "Joost Van Den Haven", sortAs: "Van Den Haven, Joost" }, "Van Den Haven, Joost"],
  [{ name: "Þóra Guðbrandsdóttir", sortAs: "Þóra Guðbrandsdóttir" }, "Þóra Guðbrandsdóttir"],
  [{ name: "Zita" }, "Zita"],
  [{ name: "Anna van der Berg" }, "Berg, Anna van der"],
  [{ name: "Joost Van Den Haven" }, "Van Den Haven, Joost"],
  [{ name: "Jean de La Fontaine" }, "La Fontaine, Jean de"],
  [{ name: "Jeanne d’Aubier" }, "Aubier, Jeanne d’"],
  [{ name: "Omar al-Marsa" }, "Marsa, Omar al-"],
  [{ name: "Rashid bin Khalid" }, "bin Khalid, Rashid"],
  [{ name: "Ana Lund y Mole" }, "Lund y Mole, Ana"],
  [{ name: "Иван Портов" }, "Портов, Иван"],
  [{ name: "Портов Иван Сергеевич" }, "Портов, Иван Сергеевич"],
  [{ name: "李港" }, "李, 港"],
  [{ name: "بطرس الياس", sortAs: "الياس، بطرس" }, "الياس، بطرس"],
  [{ name: "欧阳小港" }, "欧阳, 小港"],
  [{ name: "山田 はま" }, "山田, はま"],
  [{ name: "はまこ" }, "はまこ"],
  [{ name: "김항구" }, "김, 항구"],
  [{ name: "أمل المرسى" }, "مرسى, أمل"],
  [{ name: "Martin Wharf Jr." }, "Wharf, Martin, Jr."],
  [{ name: "Martin Wharf, Jr" }, "Wharf, Martin, Jr"],
  [{ name: "Otto Anchor III" }, "Anchor, Otto, III"],
  [{ name: "Ines V" }, "V, Ines"],
  [{ name: "Martin L. Wharf", sortAs: "Wharf, Martin L., Sr." }, "Wharf, Martin L., Sr."],
  [{ name: "Anna van der Berg", sortAs: "van der Berg, Anna" }, "van der Berg, Anna"],
])("a person %j is filed as %j", (person, key) => {
  expect(sortKey(person)).toBe(key);
});
