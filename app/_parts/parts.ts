/** Lists what the address of each part of a list ends with: nothing for the first, then `part-2` and so on. */
export function listParts(count: number): string[][] {
  return Array.from({ length: Math.max(1, count) }, (_, at) => (at === 0 ? [] : [`part-${at + 1}`]));
}

/** Parses the end of such an address into the number of the part, from 1. */
export function parsePart(names: readonly string[] | undefined): number {
  const name = names?.at(-1) ?? "";
  return Number(/^part-(\d+)$/u.exec(name)?.[1] ?? 1);
}
