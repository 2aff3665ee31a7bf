import { mkdir, writeFile } from "node:fs/promises";
import { allFiles, ingestCorpus } from "#lib/ingest/corpus";
import { CorpusRecords } from "#lib/records/corpus-records";
import { checkCodesFile } from "./codes";
import { readContent } from "./read-content";
import { printMessages, runAsScript } from "../../messages";
import { readSynonymsFile } from "./synonyms-file";
import { readWithdrawnFile, withdrawListed } from "./withdraw";

/** Reads `content/`, prints what is wrong with it and, unless `check` or an error forbids, writes `build/records.json`, without the names that are withdrawn. */
export async function buildRecords({ check = false } = {}): Promise<boolean> {
  const files = await readContent();
  const records = ingestCorpus(files);
  // The ledger holds the words as printed, so names are withdrawn only from what has been checked.
  const withdrawn = await readWithdrawnFile(records);
  const { file: thesaurus, synonyms } = await readSynonymsFile();
  if (printMessages([...allFiles(files), withdrawn.file, thesaurus, await checkCodesFile(files.ledger)]) > 0)
    return false;
  const checked = CorpusRecords.parse(records);
  console.log(
    `${checked.recommendations.length} recommendations of ${checked.sessions.length} sessions, ${checked.people.length} people, ${checked.documents.length} documents`,
  );
  if (check) return true;
  await mkdir("build", { recursive: true });
  await writeFile(
    "build/records.json",
    `${JSON.stringify(await withdrawListed(checked, withdrawn.entries, synonyms), undefined, 1)}\n`,
  );
  return true;
}

await runAsScript(import.meta.url, () => buildRecords({ check: process.argv.includes("--check") }));
