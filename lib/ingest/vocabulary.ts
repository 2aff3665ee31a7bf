import type { VFile } from "vfile";
import { z } from "zod";
import type { Recommendation } from "#lib/records/recommendation";
import { Term } from "#lib/records/term";
import { reportError } from "./message";
import { readJson } from "./registry";

/*
 * content/vocabulary/topics.json
 * [ { "id": "guardianship", "label": "Guardianship", "scope": "Legal guardians and those who stand in for parents." } ]
 */

/** Reads the terms of a controlled vocabulary; none where there is no such file. */
export function readTerms(files: readonly VFile[], name: string): Term[] {
  return files.filter((file) => file.stem === name).flatMap((file) => readJson(file, z.array(Term)) ?? []);
}

/** Checks that every term an item is given stands in its vocabulary. */
export function checkTerms(file: VFile, items: readonly Recommendation[], vocabularies: { topics: readonly Term[]; addressees: readonly Term[] }): void {
  for (const item of items) {
    for (const name of ["topics", "addressees"] as const) {
      for (const id of item[name].filter((each) => !vocabularies[name].some((term) => term.id === each))) {
        reportError(file, { line: item.provenance.line, column: 1 }, "term", `Unexpected term "${id}", expected one of content/vocabulary/${name}.json. Correct it, or add the term there with a label and its scope.`);
      }
    }
  }
}
