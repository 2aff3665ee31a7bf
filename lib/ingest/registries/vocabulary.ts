import escapeStringRegexp from "escape-string-regexp";
import type { Point } from "unist";
import type { VFile } from "vfile";
import { z } from "zod";
import { vocabularies, type Vocabulary } from "#lib/address/identifier";
import type { Recommendation } from "#lib/records/recommendation";
import { nobodyNamed, Term } from "#lib/records/term";
import { pointAt, reportError, reportMissing } from "#lib/ingest/message";
import { readJson } from "./registry";

/*
 * content/vocabulary/topics.json
 * [ { "id": "labour-exploitation", "label": "Labour exploitation", "scope": "Forced labour, child labour, workers’ rights.",
 *     "matches": [ { "scheme": "SDG", "code": "8.7", "label": "Take immediate …", "match": "close", "uri": "https://metadata.un.org/sdg/8.7" } ] } ]
 */

/** Reads the terms of a controlled vocabulary; none where there is no such file. */
export function readTerms(files: readonly VFile[], name: Vocabulary): Term[] {
  return files
    .filter((file) => file.stem === name)
    .flatMap((file) => {
      const terms = readJson(file, z.array(Term)) ?? [];
      checkNames(file, name, terms);
      return terms;
    });
}

/** Duplicates are the ledger's to report, which knows all identifiers. */
function checkNames(file: VFile, vocabulary: Vocabulary, terms: readonly Term[]): void {
  for (const { id } of terms.filter(({ names }) => vocabulary !== "addressees" && names !== undefined))
    reportError(file, `"${id}"`, {
      "term-names": `Unexpected "names" of the term "${id}", expected them of addressees alone, by which mentions are found. Take them out.`,
    });
  if (terms.every(({ id }) => id !== nobodyNamed.id)) return;
  reportError(file, `"${nobodyNamed.id}"`, {
    "term-name": `Unexpected term "${nobodyNamed.id}", expected a name that the portal does not use itself. Choose another.`,
  });
}

/** Checks that every term that items are given stands in its vocabulary; of one that does not, it tells once, where it is first written. */
export function checkTerms(
  file: VFile,
  items: readonly Recommendation[],
  known: Readonly<Record<Vocabulary, readonly Term[]>>,
): void {
  for (const name of vocabularies) {
    const given = new Map(items.flatMap((item) => item[name].map((id) => [id, item] as const)).reverse());
    for (const [id, { provenance }] of [...given].reverse()) {
      if (known[name].some((term) => term.id === id)) continue;
      reportMissing(file, findTerm(file, id) ?? provenance.line, id, {
        term: `Unexpected term "${id}", expected one of content/vocabulary/${name}.json. Correct it, or add the term there with a label and its scope.`,
      });
    }
  }
}

/* Where a mark gives a term: topics="lights fog" to=ports. */
function findTerm(file: VFile, id: string): Point | undefined {
  const words = escapeStringRegexp(id);
  const match = new RegExp(`\\b(?:topics|to)=(?:"[^"\\n]*|'[^'\\n]*)?(?<![\\w-])${words}(?![\\w-])`, "u").exec(
    String(file),
  );
  return match === null ? undefined : pointAt(file, match.index + match[0].length - id.length);
}
