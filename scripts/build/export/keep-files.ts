import { copyFile, mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { CorpusRecords } from "#lib/records/corpus-records";
import { parseId } from "#lib/address/identifier";
import { joinNames, namesOf } from "#lib/address/name";
import { formatDay } from "#lib/records/label";
import { buildPath } from "#lib/address/permalink";
import { absoluteUrl } from "#lib/address/site";
import { formatJson } from "#lib/text/json";
import type { Tombstone } from "#lib/records/ledger/tombstone";

/**
 * Lets the files beside the pages answer at the addresses that something has left, below an export that has all others: with an
 * alias, those of what stands there now; with a tombstone, a text and a record that say what stood there. Answers a line for the reader.
 */
export async function keepFiles({ aliases, tombstones }: CorpusRecords, out: string): Promise<string> {
  let files = 0;
  for (const { id, to } of aliases) {
    const [old, now] = [id, to].map((each) => path.join(out, joinNames(namesOf(each))));
    if (old === undefined || now === undefined) continue;
    for (const name of await findBeside(now)) {
      await mkdir(path.dirname(old), { recursive: true });
      await copyFile(path.join(path.dirname(now), name), old + name.slice(path.basename(now).length));
      files += 1;
    }
  }
  for (const tombstone of tombstones.filter(({ id }) => parseId(id)?.kind !== "paragraph")) {
    const old = path.join(out, joinNames(namesOf(tombstone.id)));
    await mkdir(path.dirname(old), { recursive: true });
    await writeFile(`${old}.json`, formatJson({ ...tombstone, url: absoluteUrl(buildPath(tombstone.id)) }));
    await writeFile(`${old}.txt`, formatTombstone(tombstone));
    files += 2;
  }
  return files === 0 ? "nothing has moved or gone" : `${files} files at addresses that something has left`;
}

/* The files of a thing have its name and an ending; a folder of that name holds those of what stands below it. */
async function findBeside(file: string): Promise<string[]> {
  const entries = await readdir(path.dirname(file), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && entry.name.startsWith(`${path.basename(file)}.`))
    .map((entry) => entry.name);
}

function formatTombstone({ id, date, stood, reason }: Tombstone): string {
  return `${id}\n\nTaken out on ${formatDay(date)}.\n\nWhat stood there: ${stood}\n\nWhy it went: ${reason}\n`;
}
