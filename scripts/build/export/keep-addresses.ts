import { copyFile, mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { buildOldNames } from "#lib/withdraw/addresses";
import { buildNameFinder, type FindNames } from "#lib/withdraw/find-names";
import { withoutShared } from "#lib/withdraw/withdrawal";
import { findFiles } from "../output";
import type { Needs } from "../results";
import { type Report, StageFault } from "../runner";
import { readPublished } from "#lib/withdraw/read-published";

/**
 * Reads every byte of a finished export for the withdrawn names, then lets the pages that changed their address stand at the
 * old one as well. Throws a `StageFault` of the files that still hold a name.
 */
export async function keepAddresses({ content }: Needs<"content">, folder: string): Promise<Report<undefined>> {
  const { withdrawal, kept } = content;
  if (withdrawal.people.length === 0) return { summary: "no name is withdrawn", result: undefined };
  const names = await findFiles(folder);
  const findNames = buildNameFinder(withoutShared(withdrawal), { anyCase: true });
  const faults: string[] = [];
  for (const name of names) {
    const texts = [name, ...readPublished(name, await readFile(path.join(folder, name)))];
    const found = texts.map((text) => describe(text, findNames)).find((each) => each !== undefined);
    if (found !== undefined)
      faults.push(
        `${folder}/${name}:1:1 Unexpected withdrawn name in “${found}”, expected none. Give the form of it under "also" in content/withdrawn.json, or under "keep" what is another's name.`,
      );
  }
  if (faults.length > 0) throw new StageFault(faults.join("\n"));
  const copies = names.flatMap((name) => buildOldNames(name, kept).map((old) => ({ name, old })));
  for (const { name, old } of copies) {
    await mkdir(path.dirname(path.join(folder, old)), { recursive: true });
    await copyFile(path.join(folder, name), path.join(folder, old));
  }
  return {
    summary: `${withdrawal.people.length} withdrawn, in none of ${names.length} files; ${kept.length} old addresses kept (${copies.length} files)`,
    result: undefined,
  };
}

function describe(text: string, findNames: FindNames): string | undefined {
  const [found] = findNames(text);
  return found === undefined
    ? undefined
    : text.slice(Math.max(0, found.start - 40), found.end + 20).replace(/\s+/gu, " ");
}
