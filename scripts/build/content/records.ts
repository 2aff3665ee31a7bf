import { VFile } from "vfile";
import { allFiles, type ContentFiles, ingestCorpus } from "#lib/ingest/corpus";
import { ingestSite } from "#lib/ingest/registries/site";
import { readLedger } from "#lib/ledger/ledger";
import { mintContent } from "#lib/ledger/mint/mint";
import { isUnminted, keepUnminted } from "#lib/ingest/message";
import { CorpusRecords } from "#lib/records/corpus-records";
import type { Fault } from "#lib/records/derived/fault";
import { formatNumberOf } from "#lib/text/count";
import { formatJson } from "#lib/text/json";
import { formatMessages } from "../../messages";
import { writeBuilt } from "../output";
import type { Content } from "../results";
import { type Report, StageFault } from "../runner";
import { checkCodesFile } from "./codes";
import { readContent } from "./read-content";
import { describeUnsealed } from "./receipt/build";
import { readSynonymsFile } from "./synonyms-file";
import { readWithdrawnFile, withdrawListed } from "./withdraw";

/**
 * Reads (by `read`) and checks `content/`; answers it without the names that are withdrawn. What has no identifier yet, or no entry
 * in the ledger, is read as if it had, and told as unsealed. Throws a `StageFault` of all that is wrong.
 */
export async function checkContent(read: () => Promise<ContentFiles> = readContent): Promise<Report<Content>> {
  const found = await ingestContent(await read());
  const { text, errors } = formatMessages(found.checked);
  if (errors > 0) throw new StageFault(text);
  const warnings = [text, describeUnsealed(found.unsealed)].filter((line) => line !== "").join("\n");
  return {
    summary: found.summary,
    result: await completeContent(found),
    ...(warnings === "" ? {} : { warnings }),
  };
}

/** Takes the withdrawn names off content that was read. Throws a `StageFault` where it can't be told which these are. */
export async function completeContent(
  found: Pick<IngestedContent, "records" | "site" | "unsealed" | "withdrawn" | "synonyms">,
): Promise<Content> {
  const { site, unsealed, withdrawn, synonyms } = found;
  const { text, errors } = formatMessages([withdrawn.file]);
  if (errors > 0) throw new StageFault(text);
  return withdrawListed({ records: CorpusRecords.parse(found.records), site, unsealed }, withdrawn.entries, synonyms);
}

function copyOf(file: VFile): VFile {
  return new VFile({ path: file.path, value: String(file) });
}

/** Content as it was read, with all files that hold messages about it. */
export type IngestedContent = Awaited<ReturnType<typeof ingestContent>>;

/** Reads content as it would be minted now, where it lacks identifiers and nothing else. */
export async function ingestContent(files: ContentFiles) {
  const site = ingestSite(files);
  const first = ingestCorpus(files, site);
  const minted = allFiles(files).some(({ messages }) => messages.some(isUnminted))
    ? mintContent(files)
    : undefined;
  const read = minted?.done === true ? minted.files : files;
  const records = minted?.done === true ? ingestCorpus(read, ingestSite(read)) : first;
  if (minted?.done === true) keepUnminted(allFiles(read));
  // The ledger holds the words as printed, so names are withdrawn only from what has been checked.
  const withdrawn = await readWithdrawnFile(records);
  const { file: thesaurus, synonyms } = await readSynonymsFile();
  const codes = await checkCodesFile(files.ledger);
  const { recommendations, sessions, people, documents } = records;
  return {
    ...{ site, records, withdrawn, synonyms },
    minted: read,
    unsealed: findUnsealed(files, read),
    checked: [...allFiles(read), withdrawn.file, thesaurus, codes],
    summary: [
      `${formatNumberOf(recommendations.length, "item")} of ${formatNumberOf(sessions.length, "session")}`,
      formatNumberOf(people.length, "person", "people"),
      formatNumberOf(documents.length, "document"),
    ].join(", "),
  };
}

/** Finds the identifiers that content has once it is minted, and its ledger has not yet. */
export function findUnsealed(written: ContentFiles, minted: ContentFiles): ReadonlySet<string> {
  const idsOf = ({ ledger }: ContentFiles) => readLedger(copyOf(ledger)).map(({ id }) => id);
  const sealed = new Set(idsOf(written));
  return new Set(idsOf(minted).filter((id) => !sealed.has(id)));
}

/** Checks the content and writes what the pages read of it, `build/records.json` and `build/codes.json`. */
export async function buildContent(read?: () => Promise<ContentFiles>): Promise<Report<Content>> {
  const report = await checkContent(read);
  await writeContent(report.result, []);
  return report;
}

/** Writes what the pages read of the content, and of what is wrong in it. */
export async function writeContent({ corpus }: Pick<Content, "corpus">, faults: readonly Fault[]): Promise<void> {
  const { records, codes, site, unsealed } = corpus;
  await writeBuilt("records.json", formatJson(records));
  await writeBuilt("codes.json", formatJson(codes));
  await writeBuilt("site.json", formatJson(site));
  await writeBuilt("unsealed.json", formatJson([...unsealed]));
  await writeFaults(faults);
}

/** Writes what pages show of what is wrong in the content. */
export async function writeFaults(faults: readonly Fault[]): Promise<void> {
  await writeBuilt("faults.json", formatJson(faults));
}
