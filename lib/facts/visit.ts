import type { VFile } from "vfile";
import type { Document } from "#lib/records/document";
import { type Visit, VisitEntry } from "#lib/records/facts/visit";
import { findStated, readFactFile } from "./fact-file";

/*
 * content/office-report-2016-17/visits.json
 * [ { "id": "visits/turkey-may-2016", "kind": "fact-finding-visit", "country": "Turkey", "code": "TR", "year": 2016, "month": 5,
 *     "source": { … }, "also": [ { "document": …, "words": … } ] } ]
 */

/** Reads a file of visits; what else is said of a visit must stand in the document like the rest. */
export function readVisits(file: VFile, documents: readonly Document[]): Visit[] {
  return readFactFile(file, VisitEntry, documents).map((visit) => ({
    ...visit,
    also: visit.also.flatMap((source) => findStated(file, { id: visit.id, source }, documents) ?? []),
  }));
}
