import type { Document } from "#lib/records/document";
import type { Block, Phrasing } from "#lib/records/text/block";

/** An invented document of paragraphs: plain words, or words with elements in them. */
export function buildDocument(
  name: string,
  paragraphs: readonly (string | Phrasing[] | Block)[],
  language = "en",
): Document {
  return {
    id: `documents/${name}`,
    kind: "conference-report",
    title: name,
    titleSupplied: false,
    status: "adopted",
    publisher: "organizations/harbour-forum",
    language,
    standing: { short: "adopted", long: "Adopted." },
    parts: [],
    blocks: paragraphs.map((each, at) =>
      typeof each === "object" && "type" in each ? each : buildParagraph(`p${at + 1}`, each),
    ),
    provenance: { path: `content/${name}.md`, line: 1, endLine: 1 },
  };
}

function buildParagraph(anchor: string, words: string | Phrasing[]): Block {
  const content: Phrasing[] = typeof words === "string" ? [{ type: "text", value: words }] : words;
  return { type: "paragraph", anchor, text: typeof words === "string" ? words : anchor, content, line: 1 };
}

/** A list of terms, numbered as a whole. */
export function buildDefinitions(anchor: string, terms: Readonly<Record<string, string>>): Block {
  const textOf = (value: string): Phrasing[] => [{ type: "text", value }];
  const entries = Object.entries(terms).map(([term, words]) => ({ term: textOf(term), descriptions: [textOf(words)] }));
  return { type: "definitions", anchor, text: Object.keys(terms).join(" "), entries, content: [], line: 1 };
}
