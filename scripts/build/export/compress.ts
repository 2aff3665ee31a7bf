import { readFile, writeFile } from "node:fs/promises";
import { compressText, isCompressible } from "#lib/export/compress";

/** Sizes in bytes, summed over files: as they are, and as a browser with and without Brotli gets them. */
export interface Sizes {
  files: number;
  plain: number;
  brotli: number;
  gzip: number;
}

/** Shorter texts are sent as they are. */
const leastBytes = 512;

/** Writes `.br` and `.gz` copies beside the files of text, two files at a time, and adds their sizes to the sums. */
export async function compressFiles(paths: AsyncIterator<string>, sizes: Sizes): Promise<void> {
  const work = async () => {
    for (let next = await paths.next(); next.done !== true; next = await paths.next())
      if (isCompressible(next.value)) await compressFile(next.value, sizes);
  };
  await Promise.all([work(), work()]);
}

async function compressFile(path: string, sizes: Sizes): Promise<void> {
  const content = await readFile(path);
  if (content.length <= leastBytes) return;
  const { brotli, gzip } = await compressText(content);
  await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, gzip)]);
  sizes.files += 1;
  sizes.plain += content.length;
  sizes.brotli += brotli.length;
  sizes.gzip += gzip.length;
}
