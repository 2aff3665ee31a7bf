import { copyFile, mkdir, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { buildOldNames } from "#lib/withdraw/addresses";
import { buildNameFinder, type FindNames } from "#lib/withdraw/find-names";
import { withoutShared } from "#lib/withdraw/withdrawal";
import { readPublished } from "./read-published";
import { readMade } from "../content/withdraw";

/**
 * Reads every byte of a finished export for the withdrawn names, then lets the pages that changed their address stand at the
 * old one as well. Answers a line for the reader, or `undefined` after naming the files that still hold a name.
 */
export async function keepAddresses(folder: string): Promise<string | undefined> {
  const { withdrawal, kept } = await readMade();
  if (withdrawal.people.length === 0) return "no name is withdrawn";
  const names = await findFiles(folder);
  const findNames = buildNameFinder(withoutShared(withdrawal), { anyCase: true });
  const faults: string[] = [];
  for (const name of names) {
    const texts = [name, ...readPublished(name, await readFile(path.join(folder, name)))];
    const held = texts.map((text) => describe(text, findNames)).find((each) => each !== undefined);
    if (held !== undefined)
      faults.push(
        `${folder}/${name}:1:1 Unexpected withdrawn name in “${held}”, expected none. Give the form of it under "also" in content/withdrawn.json, or under "keep" what is another's name.`,
      );
  }
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) return undefined;
  const copies = names.flatMap((name) => buildOldNames(name, kept).map((old) => ({ name, old })));
  for (const { name, old } of copies) {
    await mkdir(path.dirname(path.join(folder, old)), { recursive: true });
    await copyFile(path.join(folder, name), path.join(folder, old));
  }
  return `${withdrawal.people.length} withdrawn, in none of ${names.length} files; ${kept.length} old addresses kept (${copies.length} files)`;
}

function describe(text: string, findNames: FindNames): string | undefined {
  const [found] = findNames(text);
  return found === undefined
    ? undefined
    : text.slice(Math.max(0, found.start - 40), found.end + 20).replace(/\s+/gu, " ");
}

async function findFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}
