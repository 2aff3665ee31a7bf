import type { VFile } from "vfile";
import type { Document } from "#lib/records/document";
import { type Publication, PublicationEntry } from "#lib/records/facts/publication";
import { readFactFile } from "./fact-file";
import { checkPrinted } from "./printed-words";

/*
 * content/office-report-2016-17/publications.json
 * [ { "id": "publications/pilots-handbook", "title": "Handbook for Pilots", "kind": "handbook", "status": "announced",
 *     "when": "late 2031", "publisher": "Lantern Trust", "source": { … } } ]
 */

/** Reads a file of publications; what is said of one must be printed where it is told of. */
export function readPublications(file: VFile, documents: readonly Document[]): Publication[] {
  const publications = readFactFile(file, PublicationEntry, documents);
  for (const publication of publications) {
    const { when, publisher, address } = publication;
    checkPrinted(file, publication, { when, publisher, address }, documents);
  }
  return publications;
}
