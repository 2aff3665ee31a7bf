import { VFile } from "vfile";
import { expect, it } from "vitest";
import { buildCorpus } from "#lib/corpus/corpus";
import { findVersions } from "#lib/corpus/translation";
import { getCitable } from "#lib/citation/citable";
import { buildCslItem } from "#lib/citation/formats/csl";
import { describeItem } from "#lib/metadata/json-ld/item";
import { ingestTexts, smallCorpus } from "./small-corpus";

const matter = (name: string, more: string) => `---
document: ${name}
kind: report
title: Rapport du troisième Forum du port
status: account
publisher: lantern-trust
${more}
---
`;
const french = (items: string, of = "documents/harbour-3-report") =>
  `${matter("rapport", `language: fr\ntranslation-of: ${of}`)}
## Table ronde 1
::account{of="harbour-3/panel-1"}

${items}
`;

function ingest(...documents: string[]) {
  const files = documents.map((value, at) => new VFile({ path: `content/f/${at}.md`, value }));
  const { records, messages } = ingestTexts(smallCorpus, "[]", files, { words: "[]" });
  const own = messages.filter(
    (message) => message.startsWith("content/f/") && !/run npm run (?:mint|seal)/iu.test(message),
  );
  return { records, own };
}

it("aligns the items of a session with their translations in order", () => {
  const { records, own } = ingest(
    french(
      "- Les bouées sont éclairées :wording{#w1 as=translation}\n- Les pilotes dorment :wording{#w2 as=translation}",
    ),
  );
  expect(own).toEqual([]);
  expect(records.wordings.map(({ id, of, lang }) => [id, of, lang])).toEqual([
    ["harbour-3/panel-1/w1", ["harbour-3/panel-1/r1"], "fr"],
    ["harbour-3/panel-1/w2", ["harbour-3/panel-1/r2"], "fr"],
  ]);
  const corpus = buildCorpus(records);
  const versions = [
    { id: "harbour-3/panel-1/r2", language: "en" },
    { id: "harbour-3/panel-1/w2", language: "fr" },
  ];
  expect(findVersions(corpus, "harbour-3/panel-1/r2")).toEqual(versions);
  expect(findVersions(corpus, "harbour-3/panel-1/w2")).toEqual(versions);
  expect(findVersions(corpus, "documents/rapport").map(({ language }) => language)).toEqual(["en", "fr"]);
  expect(findVersions(corpus, "harbour-3/panel-1")).toEqual([]);
});

it("tells machines of an item what translates it, and of a translation what it translates", () => {
  const { records } = ingest(french("- Les bouées sont éclairées :wording{#w1 as=translation of=r1}"));
  const corpus = buildCorpus(records);
  const absoluteUrl = (path: string) => `https://example.org${path}`;
  const describe = (id: string) => {
    const cited = getCitable(corpus, id);
    const relations = { site: corpus.site, topics: [], cites: [], versions: findVersions(corpus, id) };
    return describeItem(cited, buildCslItem(cited, absoluteUrl), relations, absoluteUrl);
  };
  expect(describe("harbour-3/panel-1/r1")).toMatchObject({
    workTranslation: [{ "@id": "https://example.org/harbour-3/panel-1/w1/" }],
  });
  expect(describe("harbour-3/panel-1/w1")).toMatchObject({
    translationOfWork: { "@id": "https://example.org/harbour-3/panel-1/r1/" },
  });
});

it("aligns by the mark where that names an item, and the rest in order", () => {
  const { records, own } = ingest(
    french(
      "- Les pilotes dorment :wording{#w1 as=translation of=r2}\n- Les bouées sont éclairées :wording{#w2 as=translation}",
    ),
  );
  expect(own).toEqual([]);
  expect(records.wordings.flatMap(({ of }) => of)).toEqual(["harbour-3/panel-1/r2", "harbour-3/panel-1/r1"]);
});

it("reports a translation of fewer items", () => {
  const { own } = ingest(french("- Les bouées sont éclairées :wording{#w1 as=translation}"));
  expect(own).toEqual([
    expect.stringMatching(
      /^content\/f\/0\.md:14:1 Unexpected 1 items in the translation .*, expected 2.*\(translation-items\)$/u,
    ),
  ]);
});

const statutes = `${matter("statutes", "language: en")}
## Duties
::part{#duties}

:::recommendations{kind=conclusion}
- Light the lamps; :rec{#r1}
- Sleep at noon. :rec{#r2}
:::
`;
const statuts = (first: string) => `${matter("statuts", "language: fr\ntranslation-of: documents/statutes")}
## Devoirs
::part{#devoirs}

:::recommendations{kind=conclusion}
- Dormir à midi; :rec{#r1 ${first}}
- Allumer les lampes. :rec{#r2}
:::
`;

it("aligns the items of parts by their marks and in order", () => {
  const { records, own } = ingest(statutes, statuts('translation-of="documents/statutes/duties/r2"'));
  expect(own).toEqual([]);
  const translated = records.recommendations.flatMap(({ id, translationOf }) =>
    translationOf ? [[id, translationOf]] : [],
  );
  expect(translated).toEqual([
    ["documents/statuts/devoirs/r1", "documents/statutes/duties/r2"],
    ["documents/statuts/devoirs/r2", "documents/statutes/duties/r1"],
  ]);
});

it.each([
  [
    "an item that is not there",
    [statutes, statuts('translation-of="documents/statutes/duties/r9"')],
    "translation-items",
  ],
  ["a document that is not there", [french("", "documents/nothing")], "(translation-of)"],
  ["a translation of itself", [french("", "documents/rapport")], "(translation-of)"],
  [
    "a translation of a translation",
    [french(""), `${matter("bericht", "language: de\ntranslation-of: documents/rapport")}\nText.\n`],
    "(translation-of)",
  ],
  [
    "a second translation into a language",
    [french(""), `${matter("rapport-2", "language: fr\ntranslation-of: documents/harbour-3-report")}\nTexte.\n`],
    "(translation-of)",
  ],
  [
    "a translation into the same language",
    [`${matter("rapport", "language: en\ntranslation-of: documents/harbour-3-report")}\nText.\n`],
    "(translation-of)",
  ],
])("reports %s", (_, documents, rule) => {
  expect(ingest(...documents).own.at(-1)).toContain(rule);
});
