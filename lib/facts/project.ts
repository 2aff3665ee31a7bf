import type { VFile } from "vfile";
import type { Document } from "#lib/records/document";
import { type Backer, type Project, ProjectEntry } from "#lib/records/facts/project";
import { findOwnPart, findWords, readFactFile } from "./fact-file";

/*
 * content/office-report-2016-17/projects.json
 * [ { "id": "projects/safe-moorings", "title": "Safe Moorings", "by": "Lantern Trust",
 *     "donors": [ { "name": "Borduria", "words": "BORDURIA" } ], "partners": [], "source": { … } } ]
 */

/** Reads a file of projects; donors and partners must be named in the part of the document that tells of the project. */
export function readProjects(file: VFile, documents: readonly Document[]): Project[] {
  return readFactFile(file, ProjectEntry, documents).map((entry) => {
    const { donors, partners } = entry;
    const own = findOwnPart(entry, documents);
    const readBackers = (backers: typeof donors): Backer[] =>
      backers.flatMap(({ name, words }) => {
        const stated = own === undefined ? undefined : findWords(file, entry.id, words, own);
        return stated === undefined ? [] : [{ name, stated }];
      });
    return { ...entry, donors: readBackers(donors), partners: readBackers(partners) };
  });
}
