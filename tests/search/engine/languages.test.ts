import { describe, expect, test } from "vitest";
import { formatStemsModule, hasStem, loadStems } from "#lib/search/engine/text/kept-stemmers";
import { stemBothWays } from "#lib/search/engine/text/stems";
import type { PlacedDocument } from "#lib/search/portal/documents/placed-document";
import { inventedRecords } from "../invented-records";
import { openRecords } from "../open-index";

/* Paragraphs that say their language, beside the English of the invented records. */
const texts: readonly [id: string, lang: string, text: string][] = [
  ["fr", "fr", "Les ouvrières de l’Institut gardent la liberté du phare ; l’eau porte loin."],
  ["de", "de", "Die Häuser am Kai und Frau Müllers Maßnahmen."],
  ["ar", "ar", "تبقى المصابيح مضاءة في المدرسة"],
  ["ar-stretched", "ar", "المنـــارة القديمة"],
  ["tr", "tr", "Işıklar kitaplarda yazılı."],
  ["ru", "ru", "Пароход шёл за маяками."],
  ["ja", "ja", "港のガラスは古い。"],
  ["ja-crow", "ja", "港のカラスは黒い。"],
  ["zh", "zh", "港口的灯塔很高。"],
  ["th", "th", "ท่าเรือเก่ามีประภาคาร"],
  ["hi", "hi", "बंदरगाह की किताबें"],
  ["pl", "pl", "Latarnie morskie stoją."],
];

const placed = texts.map(([id, lang, text]): PlacedDocument => ({
  id: `documents/harbour-3-report#${id}`,
  kind: "paragraph",
  label: "Paragraph",
  title: "",
  text,
  lang,
  sessions: [],
  document: "documents/harbour-3-report",
}));

const queries: readonly [query: string, found: string, why: string][] = [
  ["ouvrière", "fr", "French, in the other number"],
  ["ouvriere", "fr", "French, without its accent"],
  ["ouvriers", "fr", "French, in the other gender"],
  ["institut", "fr", "French, behind an elided article"],
  ["l’ouvrière", "fr", "French, with an elided article of its own"],
  ["libertés", "fr", "French, in the plural"],
  ["Haus", "de", "German, in the singular"],
  ["Haeuser", "de", "German, typed without umlauts"],
  ["Mueller", "de", "German, typed without umlauts"],
  ["Massnahme", "de", "German, as Switzerland writes it"],
  ["مصابيح", "ar", "Arabic, without its article"],
  ["المدرسه", "ar", "Arabic, with the other letter at its end"],
  ["المنارة", "ar-stretched", "Arabic, not stretched"],
  ["IŞIK", "tr", "Turkish, in capitals and the singular"],
  ["ışıklar", "tr", "Turkish, as it is"],
  ["kitap", "tr", "Turkish, in the singular"],
  ["маяк", "ru", "Russian, in another case"],
  ["шел", "ru", "Russian, without the dots"],
  ["灯塔", "zh", "Chinese, where no blanks are"],
  ["ประภาคาร", "th", "Thai, where no blanks are"],
  ["किताब", "hi", "Hindi, in the singular"],
  ["latarnie", "pl", "Polish, of which no stemmer is kept, as it is"],
  ["latarn", "pl", "Polish, by how it begins"],
];

describe.each([
  ["packed", true],
  ["in a folder", false],
])("an index of many languages, %s,", async (_, packed) => {
  const { find, ask, reader } = await openRecords(inventedRecords, [], placed, packed);

  test.each(queries)("finds by “%s” what has it: %s (%s)", async (query, found) => {
    const { hits } = await ask(`${query} `);
    expect(hits[0]?.id).toBe(`documents/harbour-3-report#${found}`);
    expect(hits[0]?.matches).not.toEqual([]);
  });

  test("tells marks apart that make another letter", async () => {
    expect(await find("ガラス ")).toEqual(["documents/harbour-3-report#ja"]);
    expect(await find("カラス ")).toEqual(["documents/harbour-3-report#ja-crow"]);
  });

  test("does not take a French word for a form of an English one", async () => {
    expect((await reader.family("ported")).map(({ word }) => word)).toEqual([]);
    expect((await reader.family("porte")).map(({ word }) => word)).toEqual(["porte"]);
  });

  test("finds forms of English words as ever", async () => {
    expect((await reader.family("pilot")).map(({ word }) => word)).toEqual(["pilots"]);
    expect(await find("inspector ")).toContain("harbour-3/side-event-2/r1");
  });

  test("keeps to the word where it is searched as it is", async () => {
    expect((await ask("ouvrière ", { mode: "exact" })).total).toBe(0);
    expect((await ask("ouvrière ", { mode: "forms" })).total).toBe(1);
    expect((await ask("ouvrieres ", { mode: "exact" })).total).toBe(1);
  });
});

test("an index of English has nothing of other languages", async () => {
  const { corpus } = await openRecords(inventedRecords);
  expect(new Set(corpus.texts.map(({ language }) => language))).toEqual(new Set(["en"]));
});

test("every kept stemmer is there, and stems a word that it has stemmed before alike", async () => {
  const languages = "ar bg da de el es fi fr ga hi hu hy id it lt nb ne nl nn no pt ro ru sr sv ta tr uk fa ur".split(
    " ",
  );
  expect(languages.every(hasStem)).toBe(true);
  expect(["pl", "ja", "zh", "en"].some(hasStem)).toBe(false);
  const stems = await loadStems(languages);
  expect(Object.keys(stems)).toEqual(languages);
  for (const stem of Object.values(stems))
    for (const word of ["маяками", "ouvrières", "безпечність", "المصابيح", ""])
      expect(stemBothWays(stem, word)).toEqual(stemBothWays(stem, word));
});

test("the browser's module has only the languages of the portal", () => {
  expect(formatStemsModule(["fa", "fr", "ja"])).toBe(
    'import { buildStem } from "#lib/search/engine/text/stems";\n' +
      'import { stemmer as fr } from "@orama/stemmers/french";\n' +
      'export const stems = { fa: buildStem("fa"), fr: buildStem("fr", fr) };\n',
  );
});
