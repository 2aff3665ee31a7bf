import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { PutFile } from "#lib/search/engine/chunks/format/layout";

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** The bytes of the files of one kind, as they are and compressed. */
export interface KindSize {
  files: number;
  plain: number;
  brotli: number;
  gzip: number;
}

/** An index that was written: the name of its folder, and its sizes by kind of file. */
export interface IndexFolder {
  name: string;
  files: number;
  kinds: Record<string, KindSize>;
}

const atOnce = 4;

/**
 * Writes the files of an index, as `build` puts them, into `<folder>/search-index.<hash>`, with a `.br` and a `.gz` copy beside
 * each; the hash is that of all its files, so whoever has its name may keep every one of them for ever. Older ones are removed.
 */
export async function writeIndexFolder(
  build: (put: PutFile) => Promise<unknown>,
  folder: string,
): Promise<IndexFolder> {
  const draft = path.join(folder, "search-index.draft");
  await rm(draft, { recursive: true, force: true });
  const kinds: Record<string, KindSize> = {};
  const hashes: string[] = [];
  const running = new Set<Promise<void>>();
  const write = async (name: string, content: Uint8Array) => {
    hashes.push(`${createHash("sha256").update(content).digest("hex")} ${name}`);
    addSizes(kinds, name.replace(/[/.].*/u, ""), await writeFileSet(path.join(draft, name), content));
  };
  const put = async (name: string, content: Uint8Array) => {
    const work = write(name, content).finally(() => running.delete(work));
    running.add(work);
    if (running.size >= atOnce) await Promise.race(running);
  };
  await build(put);
  await Promise.all(running);
  const name = `search-index.${createHash("sha256").update(hashes.sort().join("\n")).digest("hex").slice(0, 10)}`;
  await removeOthers(folder);
  await rename(draft, path.join(folder, name));
  return { name, files: hashes.length, kinds };
}

async function removeOthers(folder: string): Promise<void> {
  const old = (await readdir(folder)).filter((name) => /^search-index\.[0-9a-f]{10}$/u.test(name));
  await Promise.all(old.map((name) => rm(path.join(folder, name), { recursive: true, force: true })));
}

/** Builds what fetches the files of an index from its folder. */
export function readIndexFolder(folder: string): (name: string) => Promise<Uint8Array> {
  return (name) => readFile(path.join(folder, name));
}

/**
 * Writes a file with its compressed copies. Pages of records are many: the last step of Brotli takes twice as long for a
 * hundredth less, as a window larger than a file does.
 */
export async function writeFileSet(file: string, content: Uint8Array): Promise<KindSize> {
  await mkdir(path.dirname(file), { recursive: true });
  const text = file.endsWith(".json");
  const [brotli, zipped] = await Promise.all([
    compressBrotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: text ? 10 : 11,
        [constants.BROTLI_PARAM_LGWIN]: Math.max(16, Math.min(22, Math.ceil(Math.log2(content.length + 1)))),
        [constants.BROTLI_PARAM_MODE]: text ? constants.BROTLI_MODE_TEXT : constants.BROTLI_MODE_GENERIC,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    compressGzip(content, { level: 9 }),
  ]);
  // The header of gzip (RFC 1952) names the system that wrote it; 255 is "unknown", the same on every machine.
  zipped[9] = 255;
  await Promise.all([writeFile(file, content), writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, zipped)]);
  return { files: 1, plain: content.length, brotli: brotli.length, gzip: zipped.length };
}

function addSizes(kinds: Record<string, KindSize>, kind: string, more: KindSize): void {
  const known = kinds[kind] ?? { files: 0, plain: 0, brotli: 0, gzip: 0 };
  kinds[kind] = {
    files: known.files + 1,
    plain: known.plain + more.plain,
    brotli: known.brotli + more.brotli,
    gzip: known.gzip + more.gzip,
  };
}
