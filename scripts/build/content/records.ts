import { allFiles, type ContentFiles, ingestCorpus } from "#lib/ingest/corpus";
import { ingestSite } from "#lib/ingest/registries/site";
import { CorpusRecords } from "#lib/records/corpus-records";
import { formatJson } from "#lib/text/json";
import { formatMessages } from "../../messages";
import { writeBuilt } from "../output";
import type { Content } from "../results";
import { type Report, StageFault } from "../runner";
import { checkCodesFile } from "./codes";
import { readContent } from "./read-content";
import { readSynonymsFile } from "./synonyms-file";
import { readWithdrawnFile, withdrawListed } from "./withdraw";

/** Reads (by `read`) and checks `content/`; answers it without the names that are withdrawn. Throws a `StageFault` of all that is wrong. */
export async function checkContent(read: () => Promise<ContentFiles> = readContent): Promise<Report<Content>> {
  const files = await read();
  const site = ingestSite(files);
  const records = ingestCorpus(files, site);
  // The ledger holds the words as printed, so names are withdrawn only from what has been checked.
  const withdrawn = await readWithdrawnFile(records);
  const { file: thesaurus, synonyms } = await readSynonymsFile();
  const codes = await checkCodesFile(files.ledger);
  const { text, errors } = formatMessages([...allFiles(files), withdrawn.file, thesaurus, codes]);
  if (errors > 0) throw new StageFault(text);
  const { recommendations, sessions, people, documents } = records;
  return {
    summary: `${recommendations.length} recommendations of ${sessions.length} sessions, ${people.length} people, ${documents.length} documents`,
    result: await withdrawListed({ records: CorpusRecords.parse(records), site }, withdrawn.entries, synonyms),
    ...(text === "" ? {} : { warnings: text }),
  };
}

/** Checks the content and writes what the pages read of it, `build/records.json` and `build/codes.json`. */
export async function buildContent(read?: () => Promise<ContentFiles>): Promise<Report<Content>> {
  const report = await checkContent(read);
  const { records, codes, site } = report.result.corpus;
  await writeBuilt("records.json", formatJson(records));
  await writeBuilt("codes.json", formatJson(codes));
  await writeBuilt("site.json", formatJson(site));
  return report;
}
