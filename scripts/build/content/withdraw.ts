import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { VFile } from "vfile";
import { buildCorpus, type Corpus } from "#lib/corpus/corpus";
import { readWithdrawn } from "#lib/withdraw/withdrawn-file";
import { CorpusRecords } from "#lib/records/corpus-records";
import { IssuedCodes } from "#lib/records/ledger/issued-code";
import type { WithdrawnEntry } from "#lib/records/ledger/withdrawn";
import type { Synonyms } from "#lib/search/engine/terms/synonyms";
import { findKeptAddresses } from "#lib/withdraw/addresses";
import { buildWithdraw, withdrawNames } from "#lib/withdraw/withdraw";
import { buildWithdrawal } from "#lib/withdraw/withdrawal";
import type { Content } from "../results";
import { onDisk } from "../../content-folder";
import { readIssuedCodes } from "./codes";
import { withdrawSynonyms } from "./withdraw-synonyms";

const listed = "content/withdrawn.json";

/** The names to withdraw, and the file, which holds the messages about it. */
export interface WithdrawnFile {
  file: VFile;
  entries: WithdrawnEntry[];
}

/** Reads `content/withdrawn.json`; where there is no such file, nobody's name is withdrawn. */
export async function readWithdrawnFile(records: CorpusRecords): Promise<WithdrawnFile> {
  const file = new VFile({ path: listed, value: existsSync(onDisk(listed)) ? await readFile(onDisk(listed), "utf8") : "[]\n" });
  return { file, entries: readWithdrawn(file, new Set(records.people.map(({ id }) => id))) };
}

/** Takes the names off the records, the synonyms and the identifiers of short codes; answers all with what it went by. */
export async function withdrawListed(
  { records, site, unsealed }: Pick<Corpus, "records" | "site" | "unsealed">,
  entries: readonly WithdrawnEntry[],
  synonyms: Synonyms,
): Promise<Content> {
  const withdrawal = buildWithdrawal(records, entries);
  const codes = await readIssuedCodes();
  // As JSON keeps them, without keys that have no value, so that the stages and the pages have the same.
  const left = CorpusRecords.parse(JSON.parse(JSON.stringify(withdrawNames(records, entries))));
  return {
    corpus: buildCorpus(left, { codes: IssuedCodes.parse(buildWithdraw(withdrawal)(codes)), site, unsealed }),
    synonyms: withdrawSynonyms(synonyms, withdrawal),
    withdrawal,
    kept: findKeptAddresses(records, withdrawal),
  };
}
