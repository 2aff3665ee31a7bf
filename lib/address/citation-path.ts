import { hashFnv } from "#lib/text/fnv";
import { parseId } from "./identifier";

/* What is seen together is cited together: as many as half a dozen pages have, so that a list of a few items loads little. */
const citationsOfFile = 64;

/** Gets the number of files into which so many citations of one kind are parted. */
export function countCitationFiles(citations: number): number {
  return Math.max(1, Math.floor(citations / citationsOfFile));
}

/** Gets the file, from 0, that the citation of an identifier is in: all that stands on one page is in one. */
export function findCitationFile(id: string, files: number): number {
  const parts = parseId(id);
  return hashFnv(parts !== undefined && "holder" in parts ? parts.holder : id) % files;
}

/**
 * Builds the address of the file that has the citation of an identifier. The address of the folder ends in the number of its files:
 * `/assets/citations-figure.1a2b3c4d5e.2` → `/assets/citations-figure.1a2b3c4d5e.2/1.json`.
 */
export function buildCitationPath(folder: string, id: string): string {
  const files = Number(/\.(\d+)$/.exec(folder)?.[1] ?? 1);
  return `${folder}/${findCitationFile(id, files)}.json`;
}
