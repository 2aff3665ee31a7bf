import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Document } from "#lib/records/document";
import type { Block, Phrasing } from "#lib/records/text/block";
import { textOf } from "#lib/records/text/lay-out";
import type { SpokenText } from "#lib/search/engine/terms/families";
import type { PlacedDocument } from "./placed-document";

/* What the pages say themselves is English in every portal, and of words of a document only another language is said. */
const ofPages = "en";

/** Lists all texts that are searched with the language of their words; `own` is that of the portal's own words, such as names of topics. */
export function listSpokenTexts(
  { documents }: CorpusRecords,
  placed: readonly PlacedDocument[],
  own: string,
): SpokenText[] {
  return [...placed.flatMap((each) => listPlaced(each, own)), ...documents.flatMap(listWithin)];
}

/* A person's name may be of another language than what is known of people. */
function listPlaced({ kind, label, title, names = [], text, lang, document }: PlacedDocument, own: string) {
  const isUnsaid = kind === "session" || kind === "page" || document !== undefined;
  const language = lang ?? (isUnsaid ? ofPages : own);
  return [
    { language: own, text: label },
    { language, text: [title, ...names].join(". ") },
    { language: kind === "person" ? own : language, text },
  ];
}

/* What stands within the texts of a document: its headings, and words that say another language than is said around them. */
function listWithin({ language, title, parts, blocks }: Document): SpokenText[] {
  return [
    { language, text: title },
    ...parts.map((part) => ({ language: part.lang ?? language, text: part.title })),
    ...blocks.flatMap((block) => [
      ...(block.type === "heading" ? [{ language: block.lang ?? language, text: block.text }] : []),
      ...contentsOf(block).flatMap(findSpans),
    ]),
  ];
}

function contentsOf(block: Block): readonly (readonly Phrasing[])[] {
  switch (block.type) {
    case "table":
      return [block.header, ...block.rows].flat().map(({ content }) => content);
    case "definitions":
      return block.entries.flatMap(({ term, descriptions }) => [term, ...descriptions]);
    case "lines":
      return block.stanzas.flat();
    default:
      return [block.content];
  }
}

function findSpans(content: readonly Phrasing[]): SpokenText[] {
  return content.flatMap((each) => {
    if (each.type === "text") return [];
    const { lang } = each.properties;
    return [
      ...(lang === undefined ? [] : [{ language: lang, text: textOf(each.children) }]),
      ...findSpans(each.children),
    ];
  });
}
