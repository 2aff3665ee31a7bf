import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);
const compressible = /\.(?:html|css|js|json|svg|xml|txt|webmanifest|bib|ris|csv|jsonld)$/;

/** Sizes in bytes, summed over files: as they are, and as a browser with and without Brotli gets them. */
export interface Sizes {
  files: number;
  plain: number;
  brotli: number;
  gzip: number;
}

/** Writes `.br` and `.gz` copies beside the files over 512 bytes of text, two files at a time. */
export async function compressFiles(paths: readonly string[]): Promise<Sizes> {
  const there = new Set(paths);
  // An index in chunks comes with its copies.
  const open = paths.filter((path) => compressible.test(path) && !there.has(`${path}.br`));
  const total: Sizes = { files: 0, plain: 0, brotli: 0, gzip: 0 };
  const work = async () => {
    for (let path = open.pop(); path !== undefined; path = open.pop()) await compressFile(path, total);
  };
  await Promise.all([work(), work()]);
  return total;
}

async function compressFile(path: string, total: Sizes): Promise<void> {
  const content = await readFile(path);
  if (content.length <= 512) return;
  const brotli = await compressBrotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  const zipped = await compressGzip(content, { level: 9 });
  // The header of gzip (RFC 1952) names the system that wrote it; 255 is "unknown", the same on every machine.
  zipped[9] = 255;
  await writeFile(`${path}.br`, brotli);
  await writeFile(`${path}.gz`, zipped);
  total.files += 1;
  total.plain += content.length;
  total.brotli += brotli.length;
  total.gzip += zipped.length;
}
