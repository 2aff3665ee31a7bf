import { lastNameOf } from "#lib/address/name";
import { parseAnchored } from "#lib/address/anchor";
import type { FieldOperation, OperationNote } from "#lib/records/facts/field-operation";
import type { Block } from "#lib/records/text/block";
import { findSection } from "#lib/records/text/section";
import type { Corpus } from "#lib/corpus/corpus";
import { groupBy } from "#lib/text/group-by";

/** The field operations of one region, as the document lists them. */
export interface RegionOfOperations {
  region: string;
  /** Identifier of the part of the document that is about the region. */
  part: string;
  operations: FieldOperation[];
}

/** Finds the field operations by region. */
export function findOperationsByRegion({ records }: Corpus): RegionOfOperations[] {
  const byPart = groupBy(records["field-operations"], ({ part }) => [part]);
  return [...byPart].map(([part, operations]) => ({ part, region: operations.at(-1)?.region ?? "", operations }));
}

/** Finds the text of a field operation's section as the document has it, without its heading and footnotes. */
export function findOperationText(corpus: Corpus, { section, stated }: FieldOperation): Block[] {
  const { page: part, anchor = "" } = parseAnchored(section);
  return findSection(corpus.get("documents", stated.document), lastNameOf(part), anchor)?.blocks ?? [];
}

/** Finds the footnotes that belong beside the names of some field operations, each once. */
export function findOperationNotes(named: readonly (FieldOperation | undefined)[]): OperationNote[] {
  const notes = named.flatMap((operation) => operation?.notes ?? []);
  return [...new Map(notes.map((note) => [note.mark, note])).values()];
}
