import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { unzipSync } from "fflate";

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
]);

/**
 * Reads all text that the bytes of a published file hold: decompressed, the members of an archive with their names, the text
 * chunks of a PNG; for each as it is, with marks and escapes resolved (HTML, JSON, addresses, LaTeX), and without tags.
 */
export function readPublished(name: string, bytes: Buffer): string[] {
  if (name.endsWith(".br")) return readPublished(name.slice(0, -3), brotliDecompressSync(bytes));
  if (name.endsWith(".gz")) return readPublished(name.slice(0, -3), gunzipSync(bytes));
  if (/\.(?:zip|docx)$/u.test(name))
    return Object.entries(unzipSync(bytes)).flatMap(([member, content]) => [
      member,
      ...readPublished(member, Buffer.from(content)),
    ]);
  if (name.endsWith(".png")) return [...readPngTexts(bytes), bytes.toString("latin1")];
  const written = bytes.toString("utf8");
  // A calendar (RFC 5545) folds its lines anywhere, within a name too.
  const text = name.endsWith(".ics") ? written.replaceAll(/\r\n[ \t]/gu, "") : written;
  const resolved = resolve(text);
  return [text, resolved, resolved.replace(/<[^<>]*>/gu, ""), resolved.replace(/[{}\\'"`^~]/gu, "")];
}

function resolve(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/giu, (whole, decimal?: string, hex?: string, word?: string) => {
      if (word !== undefined) return entities.get(word) ?? whole;
      return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? "20", 16) : Number(decimal));
    })
    .replace(/(?:%[0-9a-f]{2})+/giu, (coded) => Buffer.from(coded.replaceAll("%", ""), "hex").toString("utf8"));
}

/* PNG (ISO/IEC 15948): after 8 bytes, chunks of length, type, data and checksum. */
function readPngTexts(bytes: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 8; at + 8 <= bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const type = bytes.toString("latin1", at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    if (type === "tEXt" || type === "iTXt") texts.push(data.toString("utf8"), data.toString("latin1"));
    // After the keyword a zero byte and the method, which is always 0: deflate.
    if (type === "zTXt") texts.push(inflateSync(data.subarray(data.indexOf(0) + 2)).toString("latin1"));
  }
  return texts;
}
