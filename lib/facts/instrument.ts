import { z } from "zod";
import type { VFile } from "vfile";
import type { NumberedBlock } from "#lib/records/text/block";
import { textOf } from "#lib/records/text/lay-out";
import type { Document } from "#lib/records/document";
import { buildId } from "#lib/address/identifier";
import { type Instrument, type InstrumentCitation, InstrumentEntry } from "#lib/records/facts/instrument";
import { buildBlockId } from "#lib/address/paragraph";
import { foldSpace } from "#lib/ingest/markdown/parse";
import { type Form, findMentions, type Mention } from "#lib/records/text/mention";
import { positionOf, reportError, reportMissing } from "#lib/ingest/message";
import { readJson } from "#lib/ingest/registries/registry";
import { findSentence } from "./sentence";

/*
 * content/instruments.json
 * [ { "id": "instruments/pc-dec-685", "kind": "plan", "symbol": "PC.DEC/685", "name": "2005 Addendum to …", "year": 2005,
 *     "forms": ["PC.DEC/685", "2005 Addendum to …"], "formsIn": { "harbour-3-note": ["two Addendums"] } } ]
 */

/**
 * Reads `content/instruments.json` and finds every paragraph of the documents that cites one of its instruments. An
 * instrument that nothing cites, and a form that stands nowhere, are errors.
 */
export function readInstruments(file: VFile, documents: readonly Document[]): Instrument[] {
  const entries = readJson(file, z.array(InstrumentEntry)) ?? [];
  const cited = documents.flatMap((document) => findCitations(document, findForms(entries, document)));
  return entries.flatMap(
    (entry) =>
      buildInstrument(
        file,
        entry,
        cited.filter((each) => each.instrument === entry.id),
      ) ?? [],
  );
}

/** Lists the forms by which a document may name an instrument: its symbol, those good anywhere, and the document's own. */
export function findForms(entries: readonly InstrumentEntry[], document: Pick<Document, "id">): Form[] {
  const named = new Map<string, Set<string>>();
  for (const entry of entries) {
    const own = Object.entries(entry.formsIn).flatMap(([name, forms]) =>
      buildId({ kind: "document", document: name }) === document.id ? forms : [],
    );
    for (const form of [...(entry.symbol === undefined ? [] : [entry.symbol]), ...entry.forms, ...own].map(foldSpace))
      named.set(form, (named.get(form) ?? new Set()).add(entry.id));
  }
  return [...named].map(([words, ids]) => ({ words, names: [...ids] }));
}

/** A paragraph in which an instrument is named, and all the forms that name it there. */
interface Cited {
  instrument: string;
  citation: InstrumentCitation;
  forms: string[];
}

function findCitations(document: Document, forms: readonly Form[]): Cited[] {
  const numbered = document.blocks.filter((block) => block.type !== "heading");
  return numbered.flatMap((block) => {
    const text = readTextOf(block);
    const mentions = findMentions(text, forms);
    const instruments = new Set(mentions.flatMap((mention) => mention.names));
    return [...instruments].flatMap((instrument) => {
      const own = mentions.filter((mention) => mention.names.includes(instrument));
      // A paragraph is one place, however often it names the instrument; its fullest form says most.
      const [fullest] = [...own].sort((a, b) => b.words.length - a.words.length || a.start - b.start);
      return fullest === undefined
        ? []
        : [
            {
              instrument,
              citation: buildCitation(buildBlockId(document.id, block), document.id, text, fullest),
              forms: own.map((mention) => mention.words),
            },
          ];
    });
  });
}

function buildCitation(
  paragraph: string,
  document: string,
  text: string,
  { words, start, end }: Mention,
): InstrumentCitation {
  const sentence = findSentence(text, start, end);
  return {
    document,
    paragraph,
    words,
    before: text.slice(sentence.start, start),
    after: text.slice(end, sentence.end),
  };
}

/** Reads the text of a block without the raised numbers of its notes, which stand against the word before them. */
export function readTextOf(block: Pick<NumberedBlock, "content">): string {
  return foldSpace(textOf(block.content));
}

function buildInstrument(
  file: VFile,
  { formsIn, ...entry }: InstrumentEntry,
  cited: readonly Cited[],
): Instrument | undefined {
  const place = positionOf(file, `"${entry.id}"`);
  const forms = [...new Set([...entry.forms, ...Object.values(formsIn).flat()].map(foldSpace))];
  if (cited.length === 0)
    return reportMissing(file, place, forms[0] ?? entry.id, {
      "instrument-uncited": `Unexpected instrument "${entry.id}", expected one that a document cites by one of its forms. Correct the forms, or remove it.`,
    });
  const found = new Set(cited.flatMap((each) => each.forms));
  for (const form of forms.filter((each) => !found.has(each))) {
    reportError(file, place, {
      "instrument-form": `Unexpected form "${form}" of ${entry.id}, expected words that stand in a document and not only within a longer form. Correct or remove it.`,
    });
  }
  return {
    ...entry,
    forms,
    citations: cited.map((each) => each.citation),
    provenance: { path: file.path, line: place.line, endLine: place.line },
  };
}
