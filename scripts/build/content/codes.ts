import { readFile, writeFile } from "node:fs/promises";
import { VFile } from "vfile";
import { checkCodes, joinCodes, mintCodes, readCodes } from "#lib/ledger/codes";
import { checkConflicts, hasConflict, joinSides } from "#lib/ledger/merge/conflict";
import { formatLedgerFile } from "#lib/ledger/ledger-file";
import type { IssuedCodes } from "#lib/records/ledger/issued-code";
import { onDisk } from "../../content-folder";
import { readLedger } from "#lib/ledger/ledger";

const path = "content/codes.json";

/** Reads and checks the short codes against the ledger's file; the messages are on the file it answers. */
export async function checkCodesFile(ledgerFile: VFile): Promise<VFile> {
  const file = await readCodesFile();
  if (!checkConflicts([file], new Set([file]))) return file;
  const codes = readCodes(file);
  // Without what can't be read all would lack a code.
  if (file.messages.length === 0) checkCodes(file, codes, readLedger(copyOf(ledgerFile)));
  return file;
}

/** Adds the codes that the ledger's file asks for to `content/codes.json`; answers how many. */
export async function mintCodesFile(ledgerFile: VFile): Promise<number> {
  const file = await readCodesFile();
  const codes = readCodes(file);
  const next = mintCodes(codes, readLedger(copyOf(ledgerFile)));
  // A file that can't be read is left to the check.
  if (file.messages.length > 0 || next.length === codes.length) return 0;
  await writeFile(onDisk(path), formatLedgerFile(next));
  return next.length - codes.length;
}

/** Joins the codes of both sides of a merge: of two of one thing, or one of two things, the first stays. */
export async function joinCodesFile(): Promise<void> {
  const file = await readCodesFile();
  const joined = hasConflict(file) ? joinSides(String(file)) : readCodes(copyOf(file));
  if (joined === undefined) return;
  const codes = joinCodes(readCodes(new VFile({ path, value: formatLedgerFile(joined) })));
  if (hasConflict(file) || codes.length < joined.length) await writeFile(onDisk(path), formatLedgerFile(codes));
}

/** Reads the short codes that were issued. */
export async function readIssuedCodes(): Promise<IssuedCodes> {
  return readCodes(await readCodesFile());
}

async function readCodesFile(): Promise<VFile> {
  const value = await readFile(onDisk(path), "utf8").catch(() => formatLedgerFile([]));
  return new VFile({ path, value });
}

/* What is wrong with the ledger has been said of its own file. */
function copyOf(file: VFile): VFile {
  return new VFile({ path: file.path, value: String(file) });
}
