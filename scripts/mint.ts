import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { allFiles, ingestCorpus } from "#lib/ingest/corpus";
import { mintContent, type Reason } from "#lib/ledger/mint/mint";
import { checkCodesFile, mintCodesFile } from "./build/content/codes";
import { readContent } from "./build/content/read-content";
import { onDisk, showOnDisk } from "./content-folder";
import { formatMessages, printMessages, runAsScript } from "./messages";

/**
 * Writes the identifiers that are missing: into the Markdown, the registries of names, and the ledger. With `correct`, changed
 * words are declared as corrections.
 */
export async function mint(correct?: Reason): Promise<boolean> {
  const before = await readContent();
  const minted = mintContent(before, correct);
  if (!minted.done) {
    const { text } = formatMessages(allFiles(minted.files), "waiting");
    console.error(`${text}\nNothing was minted.`);
    return false;
  }
  const old = new Map(allFiles(before).map((file) => [file.path, String(file)]));
  for (const file of allFiles(minted.files)) {
    if (old.get(file.path) === String(file)) continue;
    await writeFile(onDisk(file.path), String(file));
    console.log(showOnDisk(`${file.path} written`));
  }
  console.log(
    `${minted.added} identifiers minted${correct === undefined ? "" : `, ${minted.corrected} corrections declared`}; the ledger holds ${minted.entries}.`,
  );
  const after = await readContent();
  const coded = await mintCodesFile(after.ledger);
  if (coded > 0) console.log(showOnDisk(`content/codes.json written: ${coded} short codes issued.`));
  ingestCorpus(after);
  return printMessages([...allFiles(after), await checkCodesFile(after.ledger)]) === 0;
}

/** Reads `--correct "reason"` and `--date YYYY-MM-DD`; the date of a correction is the only thing here that asks the clock. */
function readReason(args: string[]): Reason | undefined {
  const { values } = parseArgs({ args, options: { correct: { type: "string" }, date: { type: "string" } } });
  const { correct, date = new Date().toISOString().slice(0, 10) } = values;
  if (correct === undefined) return undefined;
  if (correct.trim() === "")
    throw new Error(`Unexpected empty reason, expected npm run mint -- --correct "why the words were changed".`);
  if (!z.iso.date().safeParse(date).success)
    throw new Error(`Unexpected date "${date}", expected one such as 2027-03-01.`);
  return { reason: correct.trim(), date };
}

await runAsScript(import.meta.url, () => mint(readReason(process.argv.slice(2))));
