import { readFile } from "node:fs/promises";
import path from "node:path";
import { chooseQuality, isCompressible } from "#lib/export/compress";
import { openSource } from "../cache/source";
import { findFiles, placeFile } from "../output";
import type * as compressTasks from "../tasks/compress";
import { forEach } from "../tasks/for-each";
import { openTasks } from "../tasks/tasks";

/** Shorter texts are sent as they are. */
const leastBytes = 512;

/** Puts compressed copies beside files of text, whenever more of them are written. */
export interface Compressor {
  /** Compresses the files of text below a folder that have no copies yet. */
  compress(folder: string): Promise<void>;
  /** Ends the work; answers a line on it. */
  close(): Promise<string>;
}

/** Opens a compressor, which takes over what an earlier build has compressed. */
export async function openCompressor(): Promise<Compressor> {
  const task = await openTasks<typeof compressTasks>("compress");
  const source = await openSource("compressed", ["br", "gz"], task.key);
  const sizes = { files: 0, plain: 0, brotli: 0, gzip: 0 };
  const compressFile = async (file: string) => {
    const content = await readFile(file);
    if (content.length <= leastBytes) return;
    const quality = chooseQuality(file, content.length);
    const { br, gz } = await source.obtain([String(quality), content], () =>
      task.run("compress", { content, quality }),
    );
    await placeFile(`${file}.br`, br);
    await placeFile(`${file}.gz`, gz);
    sizes.files += 1;
    sizes.plain += content.length;
    sizes.brotli += br.bytes;
    sizes.gzip += gz.bytes;
  };
  return {
    compress: async (folder) => {
      const names = await findFiles(folder);
      const copies = new Set(names.filter((name) => name.endsWith(".br")));
      const left = names.filter((name) => isCompressible(name) && !copies.has(`${name}.br`));
      await forEach(left, (name) => compressFile(path.join(folder, name)));
    },
    close: async () => {
      const kilo = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
      const { files, plain, brotli, gzip } = sizes;
      return `${files} files compressed, ${await source.close()}: ${kilo(plain)} → ${kilo(brotli)} brotli, ${kilo(gzip)} gzip`;
    },
  };
}
