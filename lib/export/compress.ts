import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** The copies of a file for browsers that read Brotli (RFC 7932) or gzip (RFC 1952). */
export interface Compressed {
  brotli: Uint8Array;
  gzip: Uint8Array;
}

/** Says whether a file of this name is text, which is sent compressed. */
export function isCompressible(name: string): boolean {
  return /\.(?:html|css|js|json|svg|xml|txt|webmanifest|bib|ris|csv|jsonld)$/.test(name);
}

/* A page of so many bytes is a long list or text: there are few, and the last step saves a packet on each. */
const longPage = 32_000;

/**
 * Chooses how far Brotli goes with a file of so many bytes: as far as it can (11) with what every reader loads and with long pages, a
 * step less with the others, for four in a hundred bytes and a quarter of the time, and less again (9) with what a reader may take away,
 * for a tenth of that.
 */
export function chooseQuality(name: string, bytes: number): number {
  if (/\.(?:css|js|bin)$/.test(name)) return 11;
  if (!name.endsWith(".html")) return 9;
  return bytes > longPage ? 11 : 10;
}

/** Compresses a text, with Brotli at a quality of 0 to 11. The bytes are the same on every machine. */
export async function compressText(content: Uint8Array, quality: number): Promise<Compressed> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    // A window as large as the text finds the same, and memory that would be cleared for each text need not be.
    [constants.BROTLI_PARAM_LGWIN]: Math.min(24, Math.max(16, Math.ceil(Math.log2(content.length + 16)))),
  };
  const [brotli, zipped] = await Promise.all([
    compressBrotli(content, { params }),
    compressGzip(content, { level: 9 }),
  ]);
  // The header of gzip names the system that wrote it; 255 is "unknown".
  zipped[9] = 255;
  return { brotli, gzip: zipped };
}
