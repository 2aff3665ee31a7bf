import { VFile } from "vfile";
import { allFiles, type ContentFiles, ingestCorpus } from "#lib/ingest/corpus";
import { readOrganizations, readPeople } from "#lib/ingest/registries/registry";
import { ingestSite } from "#lib/ingest/registries/site";
import { mintContent } from "#lib/ledger/mint/mint";
import { CorpusRecords } from "#lib/records/corpus-records";
import { formatNumberOf } from "#lib/text/count";
import { formatJson } from "#lib/text/json";
import { formatMessages } from "../../messages";
import { writeBuilt } from "../output";
import type { Content } from "../results";
import { type Report, StageFault } from "../runner";
import { checkCodesFile } from "./codes";
import { readContent } from "./read-content";
import { readSynonymsFile } from "./synonyms-file";
import { readWithdrawnFile, withdrawListed } from "./withdraw";

/**
 * Reads (by `read`) and checks `content/`; answers it without the names that are withdrawn. Throws a `StageFault` of all that is
 * wrong, and of what has no identifier yet.
 */
export async function checkContent(read: () => Promise<ContentFiles> = readContent): Promise<Report<Content>> {
  const { site, records, withdrawn, synonyms, summary, checked } = await ingestAll(await read());
  const { text, errors } = formatMessages(checked);
  if (errors > 0) throw new StageFault(text);
  return {
    summary,
    result: await withdrawListed({ records: CorpusRecords.parse(records), site }, withdrawn.entries, synonyms),
    ...(text === "" ? {} : { warnings: text }),
  };
}

/** Checks content as its editor writes it: what minting would add is counted and named, and is no error. */
export async function checkDraft(files: ContentFiles): Promise<{ text: string; errors: number }> {
  const { text, errors } = formatMessages((await ingestAll(files)).checked, "waiting");
  if (errors > 0) return { text, errors };
  // What there will be: records without an identifier are not read.
  const minted = mintContent(files);
  const { summary } = await ingestAll(minted.files);
  const waiting = minted.done && minted.added > 0 ? [`${formatNumberOf(minted.added, "identifier")} to be minted.`] : [];
  const names = [
    ["people", readPeople, files.people, minted.files.people],
    ["organizations", readOrganizations, files.organizations, minted.files.organizations],
  ] as const;
  const added = names.flatMap(([noun, read, before, after]) => {
    const known = new Set(read(copyOf(before)).entries.map(({ id }) => id));
    const others = read(copyOf(after)).entries.filter(({ id }) => !known.has(id));
    return others.length === 0 ? [] : [`New ${noun}: ${others.map(({ name }) => name).join(", ")}.`];
  });
  return { text: [text, summary, ...added, ...waiting].filter((line) => line !== "").join("\n"), errors };
}

function copyOf(file: VFile): VFile {
  return new VFile({ path: file.path, value: String(file) });
}

async function ingestAll(files: ContentFiles) {
  const site = ingestSite(files);
  const records = ingestCorpus(files, site);
  // The ledger holds the words as printed, so names are withdrawn only from what has been checked.
  const withdrawn = await readWithdrawnFile(records);
  const { file: thesaurus, synonyms } = await readSynonymsFile();
  const codes = await checkCodesFile(files.ledger);
  const { recommendations, sessions, people, documents } = records;
  return {
    ...{ site, records, withdrawn, synonyms },
    checked: [...allFiles(files), withdrawn.file, thesaurus, codes],
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
  const { records, codes, site } = report.result.corpus;
  await writeBuilt("records.json", formatJson(records));
  await writeBuilt("codes.json", formatJson(codes));
  await writeBuilt("site.json", formatJson(site));
  return report;
}
