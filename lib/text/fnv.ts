/**
 * Hashes a text into 32 bits by FNV-1a (Fowler, Noll and Vo), here over UTF-16 units: short enough for the browser, the same in every
 * build, and spread well enough to part things evenly; no protection against anyone.
 */
export function hashFnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
