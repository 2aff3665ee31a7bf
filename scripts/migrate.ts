import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { ledgerFiles, ledgerFormat, migrateLedgerFile } from "#lib/ledger/ledger-file";
import { onDisk, showOnDisk } from "./content-folder";
import { runAsScript } from "./messages";

/** Brings the files of the ledger to the format that this code reads; no entry is changed. */
export async function migrate(): Promise<boolean> {
  let migrated = 0;
  for (const name of ledgerFiles.map((each) => `content/${each}`).filter((each) => existsSync(onDisk(each)))) {
    const text = migrateLedgerFile(await readFile(onDisk(name), "utf8"));
    if (text === undefined) continue;
    await writeFile(onDisk(name), text);
    migrated += 1;
    console.log(showOnDisk(`${name} written`));
  }
  console.log(`${migrated} files migrated to format ${ledgerFormat} of the ledger.`);
  return true;
}

await runAsScript(import.meta.url, migrate);
