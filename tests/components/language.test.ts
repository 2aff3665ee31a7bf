import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { DocumentText } from "#components/document/document-text";
import { LanguageChoice } from "#components/page/language-choice";
import { buildCorpus } from "#lib/corpus/corpus";
import { alignTexts, findParallels } from "#lib/corpus/parallel";
import { VFile } from "vfile";
import { ingestTexts, mintedText, smallCorpus } from "../ingest/small-corpus";

const french = `---
document: rapport
kind: report
title: Rapport
status: account
publisher: lantern-trust
language: fr
translation-of: documents/harbour-3-report
---

Avant-propos.

## Table ronde

Mira Solberg a parlé. :lang[Safe moorings]{lang=en}

:lang[المصابيح]{lang=ar}
`;
const file = new VFile({ path: "content/f/rapport.md", value: french });
const corpus = buildCorpus(ingestTexts(smallCorpus, mintedText, [file]).records);
const document = corpus.get("documents", "documents/rapport");

it("says the language of a text, and of paragraphs and words in another", () => {
  const markup = renderToStaticMarkup(createElement(DocumentText, { blocks: document.blocks, lang: document.lang }));
  expect(markup).toContain('<div class="text" lang="fr" dir="ltr">');
  expect(markup).toContain('<span lang="en" dir="ltr">Safe moorings</span>');
  expect(markup).toMatch(/<p id="p\d*" lang="ar" dir="rtl">/u);
});

it("offers the languages by their own names, the present one without a link", () => {
  const versions = [
    { id: "documents/harbour-3-report", language: "en" },
    { id: document.id, language: "fr" },
  ];
  const markup = renderToStaticMarkup(createElement(LanguageChoice, { id: document.id, versions }));
  expect(markup).toContain('<a href="/documents/harbour-3-report/" lang="en" dir="ltr" hrefLang="en">English</a>');
  expect(markup).toContain('<span aria-current="page" lang="fr" dir="ltr">français</span>');
  expect(renderToStaticMarkup(createElement(LanguageChoice, { id: document.id, versions: [] }))).toBe("");
});

it("aligns a translation heading by heading, whatever stands before the first", () => {
  const [parallel] = findParallels(corpus);
  const rows = alignTexts(parallel!).map(({ original, translation }) => [original?.text, translation?.text]);
  expect(rows).toContainEqual([undefined, "Avant-propos."]);
  expect(rows).toContainEqual(["Panel 1", "Table ronde"]);
  expect(rows).toContainEqual(["Mira Solberg spoke in 2031 of Safe moorings.", "Mira Solberg a parlé. Safe moorings"]);
});
