import type { SearchDocument } from "#lib/search/portal/documents/search-document";
import { existsSync, readFileSync } from "node:fs";
import { CorpusRecords } from "#lib/records/corpus-records";
import type { Entry } from "#lib/search/engine/entry";
import { Synonyms } from "#lib/search/engine/terms/synonyms";
import { generateEntries } from "./corpus";
import { drawQueries, type Queries } from "./queries";

/** What every measurement of one size begins with: the same corpus and the same queries. */
export interface Sources {
  /** Generates the entries; each call begins anew. */
  entries: () => Iterable<Entry<SearchDocument>>;
  synonyms: Synonyms;
  queries: () => Queries;
}

/** Reads the real corpus that the generated ones are like; throws where it was not built. */
export function readSources(size: number): Sources {
  const file = "build/records.json";
  if (!existsSync(file)) throw new Error(`Unexpected lack of ${file}, expected the records. Run npm run build.`);
  const records = CorpusRecords.parse(JSON.parse(readFileSync(file, "utf8")));
  const synonyms = Synonyms.parse(JSON.parse(readFileSync("content/vocabulary/synonyms.json", "utf8")));
  const entries = () => generateEntries(records, size);
  return { entries, synonyms, queries: () => drawQueries(entries(), size, size) };
}
