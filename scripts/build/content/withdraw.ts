import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { VFile } from "vfile";
import { z } from "zod";
import { readWithdrawn } from "#lib/withdraw/withdrawn-file";
import type { CorpusRecords } from "#lib/records/corpus-records";
import { IssuedCodes } from "#lib/records/ledger/issued-code";
import type { WithdrawnEntry } from "#lib/records/ledger/withdrawn";
import type { Synonyms } from "#lib/search/engine/terms/synonyms";
import { findKeptAddresses } from "#lib/withdraw/addresses";
import { buildWithdraw, type Withdraw, withdrawNames } from "#lib/withdraw/withdraw";
import { buildWithdrawal, Withdrawal } from "#lib/withdraw/withdrawal";
import { withdrawSynonyms } from "./withdraw-synonyms";

const listed = "content/withdrawn.json";
const issuedCodes = "content/codes.json";
const made = "build/withdrawal.json";

/** What `build/withdrawal.json` holds: the forms of the names, and the pages that stand at an old address as well. Never published. */
const Made = z.strictObject({
  withdrawal: Withdrawal,
  kept: z.array(z.strictObject({ now: z.string(), before: z.string() })),
});
export type Made = z.infer<typeof Made>;

/** The names to withdraw, and the file, which holds the messages about it. */
export interface WithdrawnFile {
  file: VFile;
  entries: WithdrawnEntry[];
}

/** Reads `content/withdrawn.json`; where there is no such file, nobody's name is withdrawn. */
export async function readWithdrawnFile(records: CorpusRecords): Promise<WithdrawnFile> {
  const file = new VFile({ path: listed, value: existsSync(listed) ? await readFile(listed, "utf8") : "[]\n" });
  return { file, entries: readWithdrawn(file, new Set(records.people.map(({ id }) => id))) };
}

/** Takes the names off the records, the synonyms and the identifiers of short codes, writes down for later stages what it went by, and answers the records. */
export async function withdrawListed(
  records: CorpusRecords,
  entries: readonly WithdrawnEntry[],
  synonyms: Synonyms,
): Promise<CorpusRecords> {
  const withdrawal = buildWithdrawal(records, entries);
  await mkdir("build", { recursive: true });
  await writeFile(made, format(Made.parse({ withdrawal, kept: findKeptAddresses(records, withdrawal) })));
  await writeFile("build/synonyms.json", format(withdrawSynonyms(synonyms, withdrawal)));
  const codes = existsSync(issuedCodes) ? IssuedCodes.parse(JSON.parse(await readFile(issuedCodes, "utf8"))) : [];
  await writeFile("build/codes.json", format(IssuedCodes.parse(buildWithdraw(withdrawal)(codes))));
  return withdrawNames(records, entries);
}

/** Reads what the records were withdrawn by. */
export async function readMade(): Promise<Made> {
  return Made.parse(JSON.parse(await readFile(made, "utf8")));
}

/** Reads what takes the withdrawn names off any other file of the content that is published. */
export async function readWithdraw(): Promise<Withdraw> {
  return buildWithdraw((await readMade()).withdrawal);
}

function format(value: unknown): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
