import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { isPictureFile } from "#lib/address/picture";
import type { ContentFiles } from "#lib/ingest/corpus";
import { onDisk } from "../../content-folder";

type Pictures = NonNullable<ContentFiles["pictures"]>;
type Facts = ReturnType<Pictures["get"]>;

/** How pictures are made light; another number gives their files other names. */
const recipe = 1;

/** Reads the size of every picture among files of the content, and what identifies its bytes; undefined where a file holds no still picture. */
export async function readPictures(paths: Iterable<string>, folder: string): Promise<Pictures> {
  const pictures = new Map<string, Facts>();
  for (const name of [...paths].filter(isPictureFile).sort()) pictures.set(name, await readFacts(name, folder));
  return pictures;
}

async function readFacts(name: string, folder: string): Promise<Facts> {
  const bytes = await readFile(onDisk(name, folder));
  // Most portals have no picture, and need not load what reads them.
  const { default: sharp } = await import("sharp");
  const found = await sharp(bytes)
    .metadata()
    .catch(() => undefined);
  if (found === undefined || (found.pages ?? 1) > 1) return undefined;
  const hash = createHash("sha256").update(`${recipe}`).update(bytes).digest("hex").slice(0, 16);
  return { hash, ...found.autoOrient };
}
