import { pageOf } from "#lib/address/anchor";
import type { VFile } from "vfile";
import type { Document } from "#lib/records/document";
import type { Stated } from "#lib/records/facts/fact";
import { parseId } from "#lib/address/identifier";
import { buildPartId } from "#lib/address/paragraph";
import { findStated } from "./fact-file";
import { foldSpace } from "#lib/ingest/markdown";
import { positionOf, reportError } from "#lib/ingest/message";

/** A fact that may have a printed title, or is called something where it has none. */
interface Titled {
  id: string;
  title?: string | undefined;
  called?: string | undefined;
  stated: Stated;
}

/** Cuts the document of a fact down to the part in which the fact is stated. */
export function findOwnPart({ stated }: { stated: Stated }, documents: readonly Document[]): Document | undefined {
  const home = pageOf(stated.paragraph);
  const document = documents.find((each) => each.id === stated.document);
  if (document === undefined) return undefined;
  return {
    ...document,
    blocks: document.blocks.filter((block) => buildPartId(document.id, block.part) === home),
  };
}

/** Finds where words stand within a document, or a part or section cut out of one; where they don't is an error of the fact. */
export function findWords(file: VFile, id: string, words: string, within: Document): Stated | undefined {
  const parts = parseId(within.id);
  return parts?.kind === "document"
    ? findStated(file, { id, source: { document: parts.document, words } }, [within])
    : undefined;
}

/** Checks that a fact has a title or is called something, and that its values are printed, capitals aside, in the part where it is stated. */
export function checkPrinted(
  file: VFile,
  fact: Titled,
  values: Readonly<Record<string, string | undefined>>,
  documents: readonly Document[],
): void {
  const place = positionOf(file, `"${fact.id}"`);
  if (fact.title === undefined && fact.called === undefined) {
    reportError(file, place, {
      "fact-title": `Unexpected ${fact.id} without a title, expected "title" as printed or "called". Add one of them.`,
    });
  }
  const texts = findOwnPart(fact, documents)?.blocks.map((block) => block.text.toLowerCase()) ?? [];
  for (const [name, value] of Object.entries({ title: fact.title, ...values })) {
    if (value === undefined || texts.some((text) => text.includes(foldSpace(value).toLowerCase()))) continue;
    reportError(file, place, {
      "fact-printed": `Unexpected ${name} "${value}" of ${fact.id}, expected words of the part of the document in which it is stated. Quote it as printed there, or leave it out.`,
    });
  }
}
