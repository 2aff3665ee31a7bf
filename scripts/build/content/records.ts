import { VFile } from "vfile";
import { allFiles, type ContentFiles, ingestCorpus } from "#lib/ingest/corpus";
import { ingestSite } from "#lib/ingest/registries/site";
import { readLedger } from "#lib/ledger/ledger";
import { mintContent } from "#lib/ledger/mint/mint";
import { isNewName, isUnminted } from "#lib/ledger/mint/unminted";
import { CorpusRecords } from "#lib/records/corpus-records";
import { formatNumberOf } from "#lib/text/count";
import { formatJson } from "#lib/text/json";
import { formatMessages } from "../../messages";
import { writeBuilt } from "../output";
import type { Content } from "../results";
import { type Report, StageFault } from "../runner";
import { checkCodesFile } from "./codes";
import { readContent } from "./read-content";
import { describeDraft, describeUnsealed } from "./receipt";
import { readSynonymsFile } from "./synonyms-file";
import { readWithdrawnFile, withdrawListed } from "./withdraw";

/**
 * Reads (by `read`) and checks `content/`; answers it without the names that are withdrawn. What has no identifier yet, or no entry
 * in the ledger, is read as if it had, and told as unsealed. Throws a `StageFault` of all that is wrong.
 */
export async function checkContent(read: () => Promise<ContentFiles> = readContent): Promise<Report<Content>> {
  const { site, records, withdrawn, synonyms, summary, checked, unsealed } = await ingestAll(await read());
  const { text, errors } = formatMessages(checked);
  if (errors > 0) throw new StageFault(text);
  const warnings = [text, describeUnsealed(unsealed)].filter((line) => line !== "").join("\n");
  return {
    summary,
    result: await withdrawListed({ records: CorpusRecords.parse(records), site, unsealed }, withdrawn.entries, synonyms),
    ...(warnings === "" ? {} : { warnings }),
  };
}

/** Checks content as its editor writes it, and says what was found, what is new, and what is yet to do. */
export async function checkDraft(files: ContentFiles): Promise<{ text: string; errors: number }> {
  const { checked, summary, minted, records, unsealed } = await ingestAll(files);
  const { text, errors } = formatMessages(checked);
  if (errors > 0) return { text, errors };
  const said = describeDraft({ written: files, minted, records: CorpusRecords.parse(records), unsealed });
  return { text: [text, summary, ...said].filter((line) => line !== "").join("\n"), errors };
}

function copyOf(file: VFile): VFile {
  return new VFile({ path: file.path, value: String(file) });
}

/* Reads content as it would be minted now, where it lacks identifiers and nothing else. */
async function ingestAll(files: ContentFiles) {
  const site = ingestSite(files);
  const first = ingestCorpus(files, site);
  const minted = allFiles(files).some(({ messages }) => messages.some((each) => isUnminted(each) || isNewName(each)))
    ? mintContent(files)
    : undefined;
  const read = minted?.done === true ? minted.files : files;
  const records = minted?.done === true ? ingestCorpus(read, ingestSite(read)) : first;
  // The ledger holds the words as printed, so names are withdrawn only from what has been checked.
  const withdrawn = await readWithdrawnFile(records);
  const { file: thesaurus, synonyms } = await readSynonymsFile();
  const codes = await checkCodesFile(files.ledger);
  const sealed = new Set(readLedger(copyOf(files.ledger)).map(({ id }) => id));
  const { recommendations, sessions, people, documents } = records;
  return {
    ...{ site, records, withdrawn, synonyms },
    minted: read,
    unsealed: new Set(readLedger(copyOf(read.ledger)).flatMap(({ id }) => (sealed.has(id) ? [] : [id]))),
    checked: [...allFiles(read), withdrawn.file, thesaurus, codes],
    summary: [
      `${formatNumberOf(recommendations.length, "item")} of ${formatNumberOf(sessions.length, "session")}`,
      formatNumberOf(people.length, "person", "people"),
      formatNumberOf(documents.length, "document"),
    ].join(", "),
  };
}

/** Checks the content and writes what the pages read of it, `build/records.json` and `build/codes.json`. */
export async function buildContent(read?: () => Promise<ContentFiles>): Promise<Report<Content>> {
  const report = await checkContent(read);
  const { records, codes, site, unsealed } = report.result.corpus;
  await writeBuilt("records.json", formatJson(records));
  await writeBuilt("codes.json", formatJson(codes));
  await writeBuilt("site.json", formatJson(site));
  await writeBuilt("unsealed.json", formatJson([...unsealed]));
  return report;
}
