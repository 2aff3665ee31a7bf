import type { VFile } from "vfile";
import { z } from "zod";
import type { Document } from "#lib/records/document";
import { FactSource, type Stated } from "#lib/records/facts/fact";
import { buildId } from "#lib/address/identifier";
import type { Provenance } from "#lib/records/provenance";
import { buildBlockId } from "#lib/address/paragraph";
import { foldSpace } from "#lib/ingest/markdown";
import { positionOf, reportError } from "#lib/ingest/message";
import { readJson } from "#lib/ingest/registries/registry";

/*
 * content/office-report-2016-17/figures.json
 * [ { "id": "…", "value": 192, "unit": "participants", …, "source": { "document": "office-report-2016-17", "words": "…" } } ]
 */

/** A fact of a file with the place where it is stated. */
export type Placed<Fact> = Fact & { stated: Stated; provenance: Provenance };

/**
 * Reads a file of facts, an array whose entries have `id` and `source` beside the fields of `schema`, and finds for each the
 * paragraph of the document in which its words stand. Words that stand nowhere, or in several paragraphs, are errors.
 */
export function readFactFile<Shape extends z.core.$ZodLooseShape>(
  file: VFile,
  schema: z.ZodObject<Shape>,
  documents: readonly Document[],
): Placed<z.output<z.ZodObject<Shape>> & { id: string }>[] {
  const own = z.object({ id: z.string().min(1), source: FactSource });
  const entries = readJson(file, z.array(z.looseObject({}))) ?? [];
  return entries.flatMap((entry) => {
    const { source, ...rest } = entry;
    const head = own.safeParse({ id: rest["id"], source });
    const fields = schema.safeParse(rest);
    if (!head.success || !fields.success) {
      const issues = [...(head.error?.issues ?? []), ...(fields.error?.issues ?? [])];
      const place = positionOf(file, JSON.stringify(rest["id"] ?? ""));
      for (const issue of issues)
        reportError(file, place, {
          "fact-field": `Unexpected value at ${issue.path.join(".")}: ${issue.message}. Correct the entry.`,
        });
      return [];
    }
    const stated = findStated(file, head.data, documents);
    const line = positionOf(file, `"${head.data.id}"`).line;
    return stated === undefined
      ? []
      : [{ ...fields.data, id: head.data.id, stated, provenance: { path: file.path, line, endLine: line } }];
  });
}

/** Finds the paragraph in which the words of a fact stand; words that stand nowhere, or in several, are errors at `place`. */
export function findStated(
  file: VFile,
  fact: { id: string; source: FactSource },
  documents: readonly Document[],
  place = positionOf(file, `"${fact.id}"`),
): Stated | undefined {
  const { document: name, paragraph, words } = fact.source;
  const id = buildId({ kind: "document", document: name });
  const document = documents.find((each) => each.id === id);
  const wanted = foldSpace(words);
  const found = (document?.blocks ?? []).filter(
    (block) => block.text.includes(wanted) && (paragraph === undefined || block.anchor === paragraph),
  );
  const [first, ...others] = found;
  if (document === undefined || first === undefined)
    return reportError(file, place, {
      "fact-place": `Unexpected words "${words}" of ${fact.id}, expected words of one paragraph of ${name}. Quote them as they stand there.`,
    });
  if (others.length > 0) {
    reportError(file, place, {
      "fact-place": `Unexpected words "${words}" of ${fact.id}, which stand in ${found.map((block) => block.anchor).join(", ")}, expected one paragraph. Quote more of them, or say "paragraph".`,
    });
  }
  return { document: document.id, paragraph: buildBlockId(document.id, first), words };
}
