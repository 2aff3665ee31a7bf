import type { VFile } from "vfile";
import type { Document } from "#lib/records/document";
import { type FactCollection, isFactCollection, parseId } from "#lib/address/identifier";
import type { FactRecords } from "#lib/records/facts/facts";
import { PublicationEntry } from "#lib/records/facts/publication";
import { SurveyEntry } from "#lib/records/facts/survey-response";
import { readFactFile } from "./fact-file";
import { readFieldOperations } from "./field-operation";
import { readFigures } from "./figure";
import { readInstruments } from "./instrument";
import { reportError } from "#lib/ingest/message";
import { readProjects } from "./project";
import { readVisits } from "./visit";

/** Reads each file of facts into its collection, by the file's name. */
export function readFacts(files: readonly VFile[], documents: readonly Document[]): FactRecords {
  const read = <Fact extends { id: string }>(name: FactCollection, readFile: (file: VFile) => Fact[]): Fact[] =>
    files.filter((file) => file.stem === name).flatMap((file) => checkIds(file, name, readFile(file)));
  const collections = {
    figures: read("figures", (file) => readFigures(file, documents)),
    survey: read("survey", (file) => readFactFile(file, SurveyEntry, documents)),
    visits: read("visits", (file) => readVisits(file, documents)),
    "field-operations": read("field-operations", (file) => readFieldOperations(file, documents)),
    publications: read("publications", (file) => readFactFile(file, PublicationEntry, documents)),
    projects: read("projects", (file) => readProjects(file, documents)),
    instruments: read("instruments", (file) => readInstruments(file, documents)),
  } satisfies Record<FactCollection, unknown>;
  for (const file of files.filter((each) => !isFactCollection(each.stem ?? ""))) {
    reportError(file, undefined, {
      "fact-file": `Unexpected file of facts "${file.basename ?? ""}", expected one of the known collections. Correct its name.`,
    });
  }
  return collections;
}

function checkIds<Fact extends { id: string }>(file: VFile, collection: string, facts: Fact[]): Fact[] {
  const seen = new Set<string>();
  for (const { id } of facts) {
    const parts = parseId(id);
    if (parts?.kind !== "fact" || parts.collection !== collection) {
      reportError(file, `"${id}"`, {
        "fact-id": `Unexpected identifier "${id}", expected ${collection}/ and a name in small letters, digits and hyphens. Correct the id.`,
      });
    }
    if (seen.has(id))
      reportError(file, `"${id}"`, {
        "fact-id": `Unexpected second entry "${id}", expected one. Give one of them a name of its own.`,
      });
    seen.add(id);
  }
  return facts;
}
