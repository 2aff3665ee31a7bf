import { formatNumberOf } from "#lib/text/count";
import { mintCodesFile } from "./build/content/codes";
import { writeLastSeal } from "./build/content/last-seal";
import { readContent } from "./build/content/read-content";
import { completeContent, ingestContent } from "./build/content/records";
import { showOnDisk } from "./content-folder";
import { printMessages, runAsScript } from "./messages";
import { mintOrExplain, writeChanged } from "./mint";

/**
 * Makes permanent all that the content holds: mints what has no identifier, and enters everything into the ledger with its words and
 * its short code. From then on nothing of it vanishes or changes in silence. Notes how the portal's own searches begin, for the next check.
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
  const found = await ingestContent(after);
  if (printMessages(found.checked) > 0) return false;
  await writeLastSeal({ files: after, records: found.records }, await completeContent(found));
  return true;
}

await runAsScript(import.meta.url, seal);
