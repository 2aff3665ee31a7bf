import { VFile } from "vfile";
import { type ContentFiles, ingestCorpus, mapFiles } from "#lib/ingest/corpus";
import { CorpusRecords } from "#lib/records/corpus-records";
import type { Receipt } from "#lib/records/derived/receipt";
import { formatMessages } from "../../messages";
import { countDeclaredSince, findChangedFields, findChangedSearches, readLastSeal } from "./last-seal";
import { buildReceipt } from "./receipt/build";
import { describeFound, describeReceipt } from "./receipt/text";
import { completeContent, ingestContent } from "./records";

/** How documents compare with their originals, in sentences, and the files with the messages about it. */
export interface Comparison {
  said: readonly string[];
  checked: readonly VFile[];
}

/** The receipt of content that can't be read as a whole, with the messages of why. */
export function describeUnreadable(files: ContentFiles, unreadable: readonly VFile[]): Receipt {
  const copies = mapFiles(files, ({ path, value }) => new VFile({ path, value: String(value) }));
  const records = ingestCorpus(copies);
  return buildReceipt({ written: files, minted: files, records, unsealed: new Set(), checked: unreadable });
}

/** Checks content as its editor writes it: its receipt, that in words for people, and the number of errors. */
export async function checkDraft(
  files: ContentFiles,
  { said, checked: compared }: Comparison = { said: [], checked: [] },
): Promise<{ receipt: Receipt; text: string; errors: number }> {
  const found = await ingestContent(files);
  const isClean = formatMessages(found.checked).errors === 0;
  const last = await readLastSeal();
  const receipt = buildReceipt(
    {
      written: files,
      minted: found.minted,
      records: isClean ? CorpusRecords.parse(found.records) : found.records,
      unsealed: found.unsealed,
      checked: [...found.checked, ...compared],
    },
    {
      compared: said.map((lines) => lines.split("\n")[0] ?? lines),
      declared: countDeclaredSince(files, last),
      fields: isClean ? findChangedFields(found.records, last) : [],
      searches: isClean ? await findChangedSearches(await completeContent(found), last) : [],
    },
  );
  const { text, errors } = formatMessages([...found.checked, ...compared]);
  const told = describeReceipt(receipt);
  const news = told.length === 0 ? ["Nothing is new since the last seal, and nothing is to do."] : told;
  const lines = errors === 0 ? [text, describeFound(receipt), ...news] : [text];
  return { receipt, text: lines.filter((line) => line !== "").join("\n"), errors };
}
