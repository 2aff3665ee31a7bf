import data from "#build/records.json";
import { CorpusRecords } from "#lib/records/corpus-records";

/** All records, loaded and checked once for the whole build. */
export const records: CorpusRecords = CorpusRecords.parse(data);
