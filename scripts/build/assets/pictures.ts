import { readFile } from "node:fs/promises";
import path from "node:path";
import { buildPicturePath, listPictureFiles, type PictureFile } from "#lib/address/picture";
import type { PictureBlock } from "#lib/records/text/block";
import { formatNumberOf } from "#lib/text/count";
import { onDisk } from "../../content-folder";
import { openSource } from "../cache/source";
import { assetFolder, keepAsset, writeFiles } from "../output";
import type { Addresses, Needs } from "../results";
import { type Report, StageFault } from "../runner";
import type * as pictureTasks from "../tasks/picture";
import { forEach } from "../tasks/for-each";
import { openTasks } from "../tasks/tasks";

/** Makes the pictures of all documents light, each in the forms and widths that its pages offer, below `public/assets/pictures`. */
export async function buildPictures({ content }: Needs<"content">): Promise<Report<Addresses>> {
  const blocks = content.corpus.records.documents.flatMap((document) =>
    document.blocks.flatMap((block): PictureBlock[] => (block.type === "picture" ? [block] : [])),
  );
  if (blocks.length === 0) return { summary: "none", result: {} };
  const task = await openTasks<typeof pictureTasks>("picture");
  const source = await openSource("pictures", ["picture"], task.key);
  const wanted = new Map(
    blocks.flatMap((block) => listFiles(block).map((file) => [buildPicturePath(file), { file, from: block.file }])),
  );
  await forEach(wanted, async ([address, { file, from }]) => {
    const bytes = await readPicture(from);
    const { width, format } = file;
    const { picture } = await source.obtain([bytes, `${width}`, format], () =>
      task.run("lighten", { bytes, width, format }),
    );
    const name = path.posix.relative("/assets", address);
    await writeFiles(assetFolder, new Map([[name, await readFile(picture.file)]]));
    keepAsset(name);
  });
  return {
    summary: `${formatNumberOf(blocks.length, "picture")} in ${wanted.size} files, ${await source.close()}`,
    result: {},
  };
}

async function readPicture(name: string): Promise<Uint8Array> {
  return readFile(onDisk(name)).catch(() => {
    throw new StageFault(
      `Unexpected lack of ${name}, expected the file of a picture. Put it there, or give it a name that has no withdrawn name in it.`,
    );
  });
}

function listFiles(block: PictureBlock): PictureFile[] {
  const { light, plain } = listPictureFiles(block);
  return [...light.flatMap(({ files }) => files), plain];
}
