import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * Makes the bytes of a document of Word depend on what it says alone: the package that writes it names links by chance and
 * dates the document and its parts by the clock. Links are numbered, and there are no dates.
 */
export function makeReproducible(bytes: Uint8Array): Uint8Array {
  const names = new Map<string, string>();
  const rename = (name: string) => {
    const known = names.get(name) ?? `link${names.size + 1}`;
    names.set(name, known);
    return known;
  };
  const parts = Object.entries(unzipSync(bytes)).map(([part, content]): [string, Uint8Array] => {
    const text = strFromU8(content)
      .replaceAll(/(?<=")rId[\w-]{21}(?=")/gu, rename)
      .replaceAll(/<(dcterms:(?:created|modified))\b[^>]*>[^<]*<\/\1>/gu, "");
    return [part, strToU8(text)];
  });
  // The format keeps the time of the clock on the wall, so this is the same moment in every time zone.
  return zipSync(Object.fromEntries(parts), { level: 9, mtime: new Date(1980, 0, 1), os: 0 });
}
