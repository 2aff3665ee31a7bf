import { readFile } from "node:fs/promises";
import path from "node:path";
import { isCompressible } from "#lib/export/compress";
import { openSource } from "../cache/source";
import { findFiles, placeFile } from "../output";
import type * as compressTasks from "../tasks/compress";
import { forEach } from "../tasks/for-each";
import { openTasks } from "../tasks/tasks";

/** Shorter texts are sent as they are. */
const leastBytes = 512;

/** What pages load themselves is compressed as far as it goes; the last three in a hundred bytes take twice the time of all others. */
const isLoaded = (name: string) => /^(?:_next|assets)\/|\.(?:html|css|js)$/.test(name);

/** Puts compressed copies beside the files of text that have none; answers a line on it. */
export async function compressFiles(folder: string): Promise<string> {
  const task = await openTasks<typeof compressTasks>("compress");
  const sizes = { files: 0, plain: 0, brotli: 0, gzip: 0 };
  const source = await openSource("compressed", ["br", "gz"], task.key);
  const names = await findFiles(folder);
  const copies = new Set(names.filter((name) => name.endsWith(".br")));
  await forEach(
    names.filter((name) => isCompressible(name) && !copies.has(`${name}.br`)),
    async (name) => {
      const file = path.join(folder, name);
      const content = await readFile(file);
      if (content.length <= leastBytes) return;
      const far = isLoaded(name);
      const { br, gz } = await source.obtain([String(far), content], () => task.run("compress", { content, far }));
      await placeFile(`${file}.br`, br);
      await placeFile(`${file}.gz`, gz);
      sizes.files += 1;
      sizes.plain += content.length;
      sizes.brotli += br.bytes;
      sizes.gzip += gz.bytes;
    },
  );
  const kilo = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  const { files, plain, brotli, gzip } = sizes;
  return `${files} files compressed beside the pages, ${await source.close()}: ${kilo(plain)} → ${kilo(brotli)} brotli, ${kilo(gzip)} gzip`;
}
