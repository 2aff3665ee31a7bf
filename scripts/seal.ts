import { allFiles, ingestCorpus } from "#lib/ingest/corpus";
import { keepUnminted } from "#lib/ingest/message";
import { formatNumberOf } from "#lib/text/count";
import { checkCodesFile, mintCodesFile } from "./build/content/codes";
import { readContent } from "./build/content/read-content";
import { showOnDisk } from "./content-folder";
import { printMessages, runAsScript } from "./messages";
import { mintOrExplain, writeChanged } from "./mint";

/**
 * Makes permanent all that the content holds: mints what has no identifier, and enters everything into the ledger with its words and
 * its short code. From then on nothing of it vanishes or changes in silence.
 */
async function seal(): Promise<boolean> {
  const before = await readContent();
  const minted = await mintOrExplain(before);
  if (minted === undefined) return false;
  await writeChanged(before, minted.files);
  const after = await readContent();
  const coded = await mintCodesFile(after.ledger);
  if (coded > 0) console.log(showOnDisk(`content/codes.json written: ${formatNumberOf(coded, "short code")} issued.`));
  console.log(`${formatNumberOf(minted.added, "identifier")} sealed; the ledger holds ${minted.entries}.`);
  ingestCorpus(after);
  keepUnminted(allFiles(after));
  return printMessages([...allFiles(after), await checkCodesFile(after.ledger)]) === 0;
}

await runAsScript(import.meta.url, seal);
