import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** The folder of what builds leave for later ones; it may be removed at any time. */
export const cacheFolder = "build/cache";

/** A file of a store, whose bytes have been checked. It is shared with the sites that have it, so nobody may write to it. */
export interface Kept {
  file: string;
  bytes: number;
}

/** Things of one kind that earlier builds have made, as files by the key of what they were made of. */
export interface Store {
  /** Finds the file of a key and checks its bytes; a damaged one is removed, and `undefined` answered as for one that is not there. */
  find(key: string): Promise<Kept | undefined>;
  /** Keeps bytes under a key; answers their file. */
  keep(key: string, content: Uint8Array): Promise<Kept>;
  /** Removes what this build has neither found nor kept. */
  prune(): Promise<void>;
}

/**
 * Opens the store of a kind. A file is named by its key and the SHA-256 digest of its bytes, and is complete before it has that
 * name, so that no list can disagree with the files, whenever a build is cut off.
 */
export async function openStore(kind: string, root: string = cacheFolder): Promise<Store> {
  const folder = path.join(root, kind);
  await mkdir(folder, { recursive: true });
  const names = new Map((await readdir(folder)).map((name) => [name.slice(0, name.indexOf("-")), name]));
  const used = new Set<string>();
  const drop = (name: string) => rm(path.join(folder, name), { force: true });
  return {
    find: async (key) => {
      const name = names.get(key);
      if (name === undefined) return undefined;
      const file = path.join(folder, name);
      const content = await readFile(file).catch(() => undefined);
      if (content !== undefined && name === `${key}-${digest(content)}`) {
        used.add(name);
        return { file, bytes: content.length };
      }
      names.delete(key);
      await drop(name);
      return undefined;
    },
    keep: async (key, content) => {
      const name = `${key}-${digest(content)}`;
      const [file, part] = [path.join(folder, name), path.join(folder, `part-${randomUUID()}`)];
      await writeFile(part, content);
      await rename(part, file);
      names.set(key, name);
      used.add(name);
      return { file, bytes: content.length };
    },
    prune: async () => {
      const unused = (await readdir(folder)).filter((name) => !used.has(name));
      await Promise.all(unused.map(drop));
    },
  };
}

/** Makes a key of all that something is made of; the parts keep their borders. */
export function buildKey(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest("hex").slice(0, 32);
}

function digest(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
