import type { Block } from "#lib/records/text/block";
import type { FieldOperation, OperationNote } from "#lib/records/facts/field-operation";
import { findSection } from "#lib/records/text/section";
import { getDocument } from "./get";
import { type Neighbours, neighboursOf } from "./neighbours";
import { records } from "./records";

const operations: readonly FieldOperation[] = records["field-operations"];

/** The field operations of one region, as the document lists them. */
export interface RegionOfOperations {
  region: string;
  /** Identifier of the part of the document that is about the region. */
  part: string;
  operations: FieldOperation[];
}

/** Finds the field operations by region. */
export function findOperationsByRegion(): RegionOfOperations[] {
  const parts = [...new Map(operations.map(({ part, region }) => [part, region]))];
  return parts.map(([part, region]) => ({
    part,
    region,
    operations: operations.filter((operation) => operation.part === part),
  }));
}

/** Gets the field operation of an identifier, or throws a RangeError. */
export function getOperation(id: string): FieldOperation {
  const found = operations.find((operation) => operation.id === id);
  if (found === undefined) throw new RangeError(`Unexpected field operation "${id}", expected one of the corpus`);
  return found;
}

/** Finds the field operations before and after one. */
export function findOperationNeighbours(operation: FieldOperation): Neighbours<FieldOperation> {
  return neighboursOf(operations, operation);
}

/** Finds the text of a field operation's section as the document has it, without its heading and footnotes. */
export function findOperationText(operation: FieldOperation): Block[] {
  const [part = "", anchor = ""] = operation.section.split("#");
  return findSection(getDocument(operation.stated.document), part.split("/").at(-1) ?? "", anchor)?.blocks ?? [];
}

/** Finds the footnotes that belong beside the names of some field operations, each once. */
export function findOperationNotes(named: readonly (FieldOperation | undefined)[]): OperationNote[] {
  const notes = named.flatMap((operation) => operation?.notes ?? []);
  return [...new Map(notes.map((note) => [note.mark, note])).values()];
}
