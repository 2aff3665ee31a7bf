import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { allFiles, type ContentFiles } from "#lib/ingest/corpus";
import { listsOf, settleMerge } from "#lib/ledger/merge/settle";
import { type Minted, mintContent, type Reason } from "#lib/ledger/mint/mint";
import { formatNumberOf } from "#lib/text/count";
import { checkDraft } from "./build/content/draft";
import { joinCodesFile } from "./build/content/codes";
import { readContent, readFiles, refuseUnreadable } from "./build/content/read-content";
import { onDisk, showOnDisk } from "./content-folder";
import { formatMessages, runAsScript } from "./messages";

/**
 * Writes the identifiers that are missing into the Markdown and the registries of names; nothing is permanent before it is sealed.
 * With `correct`, changed words of what is sealed are declared as corrections.
 */
async function mint(correct?: Reason): Promise<boolean> {
  const merged = await readFiles();
  const { files, decided } = settleMerge(merged);
  const lists = new Set([...listsOf(files)].map(({ path }) => path));
  const joined = await writeChanged(merged, files, ({ path }) => lists.has(path));
  await joinCodesFile();
  const minted = await mintOrExplain(refuseUnreadable(files), correct);
  if (minted === undefined) return false;
  for (const sentence of decided) console.log(sentence);
  const sealed = new Set([files.ledger.path, files.words.path]);
  const before = { ...files, documents: merged.documents };
  const written = await writeChanged(before, minted.files, ({ path }) => !sealed.has(path));
  if (joined + written === 0) console.log("No identifier was missing.");
  if (minted.corrected > 0) console.log(`${formatNumberOf(minted.corrected, "correction")} declared.`);
  const { text, errors } = await checkDraft(await readContent());
  (errors === 0 ? console.log : console.error)(text);
  return errors === 0;
}

/** Mints content in memory; where something stops it, says what and answers undefined. */
export async function mintOrExplain(
  before: ContentFiles,
  correct?: Reason,
): Promise<Extract<Minted, { done: true }> | undefined> {
  const minted = mintContent(before, correct);
  if (minted.done) return minted;
  console.error(`${formatMessages(allFiles(minted.files)).text}\nNo identifier was written.`);
  return undefined;
}

/** Writes the files of content that changed and are wanted, and answers how many. */
export async function writeChanged(
  before: ContentFiles,
  after: ContentFiles,
  isWanted: (file: { path: string }) => boolean = () => true,
): Promise<number> {
  const old = new Map(allFiles(before).map((file) => [file.path, String(file)]));
  const changed = allFiles(after).filter((file) => isWanted(file) && old.get(file.path) !== String(file));
  for (const file of changed) {
    await writeFile(onDisk(file.path), String(file));
    console.log(showOnDisk(`${file.path} written`));
  }
  return changed.length;
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
