import { buildPartName, parsePartName } from "#lib/address/page-path";

/** Lists what the address of each part of a list ends with: nothing for the first, then `part-2` and so on. */
export function listParts(count: number): string[][] {
  return Array.from({ length: Math.max(1, count) }, (_, at) => (at === 0 ? [] : [buildPartName(at + 1)]));
}

/** Parses the end of such an address into the number of the part, from 1. */
export function parsePart(names: readonly string[] | undefined): number {
  return parsePartName(names?.at(-1) ?? "") ?? 1;
}
