import type { VFile } from "vfile";
import { z } from "zod";
import { pageOf } from "#lib/address/anchor";
import { buildId, parseId } from "#lib/address/identifier";
import { buildBlockId, buildPartId } from "#lib/address/paragraph";
import { describeIssue } from "#lib/ingest/expectation";
import { foldSpace } from "#lib/ingest/markdown/parse";
import { type Position, positionOf, reportError, reportMissing } from "#lib/ingest/message";
import { readJson } from "#lib/ingest/registries/registry";
import type { Document } from "#lib/records/document";
import { FactSource, type Stated, unprinted } from "#lib/records/facts/fact";
import type { Provenance } from "#lib/records/provenance";

/*
 * content/office-report-2016-17/figures.json
 * [ { "id": "…", "value": 192, "unit": "participants", …, "source": { "document": "office-report-2016-17", "words": "…" } } ]
 */

/** An entry of a file of facts with the paragraph in which it is stated. */
export type StatedEntry<Entry> = Entry & { id: string; stated: Stated; provenance: Provenance };

/**
 * Reads a file of facts, an array whose entries have `id` and `source` beside the fields of `schema`, and finds for each the
 * paragraph of the document in which its words stand. Words that stand nowhere, or in several paragraphs, are errors, and so is
 * any text of an entry that is not printed there, unless the schema says of it that it need not be.
 */
export function readFactFile<Shape extends z.core.$ZodLooseShape>(
  file: VFile,
  schema: z.ZodObject<Shape>,
  documents: readonly Document[],
): StatedEntry<z.output<z.ZodObject<Shape>>>[] {
  const own = z.object({ id: z.string().min(1), source: FactSource });
  const entries = readJson(file, z.array(z.looseObject({}))) ?? [];
  return entries.flatMap((entry) => {
    const { source, ...rest } = entry;
    const head = own.safeParse({ id: rest["id"], source }, { error: describeIssue });
    const fields = schema.safeParse(rest, { error: describeIssue });
    if (!head.success || !fields.success) {
      for (const issue of [...(head.error?.issues ?? []), ...(fields.error?.issues ?? [])])
        reportError(file, JSON.stringify(rest["id"] ?? ""), {
          "fact-field": `Unexpected value at ${issue.path.join(".")}: ${issue.message}. Correct the entry.`,
        });
      return [];
    }
    const { id } = head.data;
    const stated = findStated(file, head.data, documents);
    if (stated === undefined) return [];
    const { line } = positionOf(file, `"${id}"`);
    const fact = { ...fields.data, id, stated, provenance: { path: file.path, line, endLine: line } };
    checkPrinted(file, schema, fact, documents);
    return [fact];
  });
}

/** Checks that a fact has a title or is called something, and that its texts are printed, capitals aside, in the part where it is stated. */
function checkPrinted(
  file: VFile,
  { shape }: z.ZodObject,
  fact: { id: string; stated: Stated },
  documents: readonly Document[],
): void {
  const values = new Map<string, unknown>(Object.entries(fact));
  if ("called" in shape && values.get("title") === undefined && values.get("called") === undefined)
    reportError(file, `"${fact.id}"`, {
      "fact-title": `Unexpected ${fact.id} without a title, expected "title" as printed or "called". Add one of them.`,
    });
  const texts = findOwnPart(fact, documents)?.blocks.map((block) => block.text.toLowerCase()) ?? [];
  for (const [name, field] of Object.entries(shape)) {
    const value = values.get(name);
    if (name === "id" || typeof value !== "string" || !isPrinted(field)) continue;
    if (!texts.some((text) => text.includes(foldSpace(value).toLowerCase())))
      reportError(file, `"${fact.id}"`, {
        "fact-printed": `Unexpected ${name} "${value}" of ${fact.id}, expected words of the part of the document in which it is stated. Quote it as printed there, or leave it out.`,
      });
  }
}

function isPrinted(field: z.core.$ZodType): boolean {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) return isPrinted(field.unwrap());
  return field._zod.def.type === "string" && !unprinted.has(field);
}

/** Cuts the document of a fact down to the part in which the fact is stated. */
export function findOwnPart({ stated }: { stated: Stated }, documents: readonly Document[]): Document | undefined {
  const home = pageOf(stated.paragraph);
  const document = documents.find((each) => each.id === stated.document);
  if (document === undefined) return undefined;
  return { ...document, blocks: document.blocks.filter((block) => buildPartId(document.id, block.part) === home) };
}

/** Finds where words stand within a document, or a part or section cut out of one; where they don't is an error of the fact. */
export function findWords(file: VFile, id: string, words: string, within: Document): Stated | undefined {
  const parts = parseId(within.id);
  return parts?.kind === "document"
    ? findStated(file, { id, source: { document: parts.document, words } }, [within])
    : undefined;
}

/** Finds the paragraph in which the words of a fact stand; words that stand nowhere, or in several, are errors at `position`. */
export function findStated(
  file: VFile,
  fact: { id: string; source: FactSource },
  documents: readonly Document[],
  position: Position = `"${fact.id}"`,
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
    return reportMissing(file, position, document === undefined ? id : wanted, {
      "fact-place": `Unexpected words "${words}" of ${fact.id}, expected words of one paragraph of ${name}. Quote them as they stand there.`,
    });
  if (others.length > 0)
    reportError(file, position, {
      "fact-place": `Unexpected words "${words}" of ${fact.id}, which stand in ${found.map((block) => block.anchor).join(", ")}, expected one paragraph. Quote more of them, or say "paragraph".`,
    });
  return { document: document.id, paragraph: buildBlockId(document.id, first), words };
}
