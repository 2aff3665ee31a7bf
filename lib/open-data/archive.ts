import { strToU8, zipSync } from "fflate";

/**
 * Packs files into a ZIP archive below one folder, the same bytes for the same files: sorted, and dated with the first day that
 * the format knows, since what a file holds and not when it was written is what counts.
 */
export function packArchive(folder: string, files: ReadonlyMap<string, string>): Uint8Array {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  // The format keeps the time of the clock on the wall, so this is the same moment in every time zone.
  return zipSync(Object.fromEntries(sorted.map(([name, text]) => [`${folder}/${name}`, strToU8(text)])), {
    level: 9,
    mtime: new Date(1980, 0, 1),
    os: 0,
  });
}
