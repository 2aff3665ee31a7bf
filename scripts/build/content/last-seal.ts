import { readFile, writeFile } from "node:fs/promises";
import { VFile } from "vfile";
import type { z } from "zod";
import type { ContentFiles } from "#lib/ingest/corpus";
import { readHistory } from "#lib/ledger/history";
import { formatLedgerFile, readLedgerFile } from "#lib/ledger/ledger-file";
import type { CorpusRecords } from "#lib/records/corpus-records";
import type { ChangedField, ChangedSearch, Receipt } from "#lib/records/derived/receipt";
import { Declared, SealedState } from "#lib/records/ledger/sealed-state";
import { buildBatch, idsOf } from "#lib/search/portal/batch";
import { onDisk } from "../../content-folder";
import { openSearch } from "../assets/search";
import type { Content } from "../results";
import { listOtherFields, type OtherFields } from "./other-fields";

const path = "content/last-seal.json";

/** So many hits of a search are compared. */
const compared = 5;

type Counts = Record<z.infer<typeof Declared>, number>;

/** What the last seal noted: the first hits by search, what records said beside their words, and how much was declared. */
export interface LastSeal {
  searches: ReadonlyMap<string, readonly string[]>;
  fields: ReadonlyMap<string, OtherFields>;
  declared: Counts;
}

/** Reads what the last seal noted; undefined where none has, or its note can't be read, which the next one writes anew. */
export async function readLastSeal(): Promise<LastSeal | undefined> {
  const value = await readFile(onDisk(path), "utf8").catch(() => undefined);
  if (value === undefined) return undefined;
  const file = new VFile({ path, value });
  const entries = readLedgerFile(file, SealedState);
  if (file.messages.length > 0) return undefined;
  const declared = { corrections: 0, aliases: 0, tombstones: 0 };
  const searches = new Map<string, readonly string[]>();
  const fields = new Map<string, OtherFields>();
  for (const entry of entries)
    if ("search" in entry) searches.set(entry.search, entry.first);
    else if ("record" in entry) fields.set(entry.record, entry.says);
    else declared[entry.declared] = entry.count;
  return { searches, fields, declared };
}

/** Writes what this seal finds, for the next check to compare with: a line a search and a record, so that a history of the file shows what changed. */
export async function writeLastSeal(
  { files, records }: { files: ContentFiles; records: CorpusRecords },
  content: Content,
): Promise<void> {
  const counts = countDeclared(files);
  const entries: SealedState[] = [
    ...Declared.options.map((declared) => ({ declared, count: counts[declared] })),
    ...[...(await findFirstHits(content))].map(([search, first]) => ({ search, first })),
    ...[...listOtherFields(records)].map(([record, says]) => ({ record, says })),
  ];
  await writeFile(onDisk(path), formatLedgerFile(entries));
}

/** Finds the searches of the portal's own list whose first hits are others than at the last seal. */
export async function findChangedSearches(content: Content, last: LastSeal | undefined): Promise<ChangedSearch[]> {
  const { searches } = content.corpus.site;
  if (last === undefined || searches.every((query) => !last.searches.has(query))) return [];
  return [...(await findFirstHits(content))].flatMap(([query, now]) => {
    const before = last.searches.get(query);
    return before === undefined || before.join(" ") === now.join(" ") ? [] : [{ query, before: [...before], now }];
  });
}

/** Finds what sealed records say otherwise than at the last seal, beside their words. */
export function findChangedFields(records: CorpusRecords, last: LastSeal | undefined): ChangedField[] {
  return [...listOtherFields(records)].flatMap(([id, says]) => {
    const said = last?.fields.get(id);
    if (said === undefined) return [];
    const names = [...new Set([...Object.keys(said), ...Object.keys(says)])];
    return names
      .map((field) => ({ id, field, before: said[field] ?? "", now: says[field] ?? "" }))
      .filter(({ before, now }) => before !== now);
  });
}

/** Counts what has been declared since the last seal. */
export function countDeclaredSince(files: ContentFiles, last: LastSeal | undefined): Receipt["changed"]["declared"] {
  const now = countDeclared(files);
  const since = (name: keyof Counts) => (last === undefined ? 0 : Math.max(0, now[name] - last.declared[name]));
  return { corrections: since("corrections"), aliases: since("aliases"), tombstones: since("tombstones") };
}

function countDeclared({ ledger, words, ...files }: ContentFiles): Counts {
  const copy = (file: VFile) => new VFile({ path: file.path, value: String(file) });
  const history = readHistory({
    ledger: copy(ledger),
    words: copy(words),
    corrections: copy(files.corrections),
    aliases: copy(files.aliases),
    tombstones: copy(files.tombstones),
  });
  return {
    corrections: history.corrections.length,
    aliases: history.aliases.length,
    tombstones: history.tombstones.length,
  };
}

async function findFirstHits(content: Content): Promise<Map<string, string[]>> {
  const { searches } = content.corpus.site;
  if (searches.length === 0) return new Map();
  const { reader } = await openSearch(content);
  const answers = await buildBatch(reader, searches);
  return new Map(Object.entries(answers).map(([query, answer]) => [query, idsOf(answer).slice(0, compared)]));
}
