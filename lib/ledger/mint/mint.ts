import { VFile } from "vfile";
import { allFiles, type ContentFiles, ingestCorpus, mapFiles } from "#lib/ingest/corpus";
import { type History, readHistory } from "#lib/ledger/history";
import { readLedger } from "#lib/ledger/ledger";
import { formatEntries, formatLedgerFile } from "#lib/ledger/ledger-file";
import { mintFigures } from "./figures";
import { mintCorrections, mintWords } from "./history";
import { mintLedger } from "./entries";
import type { CorpusRecords } from "#lib/records/corpus-records";
import { findUnnamed } from "./unnamed";
import { mintMarks } from "./marks";
import { ingestSite } from "#lib/ingest/registries/site";
import { mintNames } from "./names";
import { isUnminted } from "#lib/ingest/message";
import type { VFileMessage } from "vfile-message";
import { readOrganizations, readPeople } from "#lib/ingest/registries/registry";

/** A link, an alias or the loss of what was moved may have to do with what only minting names, and is judged by what there is afterwards. */
const afterwards: ReadonlySet<string | undefined> = new Set([
  "reference-identifier",
  "ledger-vanished",
  "alias-target",
]);

/** Why words were changed under their identifiers, and the day from which the new ones stand. */
export interface Reason {
  reason: string;
  date: string;
}

/** The files after minting, or those before with the messages on what stops it. */
export type Minted =
  | { done: true; files: ContentFiles; added: number; corrected: number; entries: number }
  | { done: false; files: ContentFiles };

/**
 * Mints what is missing: identifiers into the Markdown and the registries of names, and entries into the ledger and what belongs
 * to it. What was published stays: changed words stop it, unless a correction declares them or `correct` is given to do so.
 */
export function mintContent(given: ContentFiles, correct?: Reason): Minted {
  const before = renewAll(given);
  ingestCorpus(before);
  // Files of facts are written beside the document and may wait for its paragraphs.
  const isLater = (message: VFileMessage) =>
    isUnminted(message) ||
    afterwards.has(message.ruleId) ||
    message.ruleId?.startsWith("fact-") === true ||
    (correct !== undefined && message.ruleId === "ledger-wording");
  if (hasFault(before, (message) => !isLater(message))) return { done: false, files: before };
  const minted = mintFiles(given, correct);
  return hasFault(minted.named, ({ ruleId }) => afterwards.has(ruleId)) ? { done: false, files: minted.named } : minted;
}

/** Mints content in memory though it has faults: what can be read of it has identifiers afterwards. For a preview; it is never written. */
export function mintDespiteFaults(given: ContentFiles): ContentFiles {
  return mintFiles(given).files;
}

function mintFiles(given: ContentFiles, correct?: Reason) {
  const history = readHistory(renewAll(given));
  const { files: named, records } = dropUnnamed(addNames(markDocuments(renewAll(given)), history), history);
  const ledger = mintLedger(history.ledger, records);
  const corrections = mintCorrections(history, records, correct);
  const files = {
    ...renewAll(named),
    ledger: renewed(named.ledger, formatLedgerFile(ledger)),
    words: renewed(named.words, formatLedgerFile(mintWords(history, ledger, records))),
    corrections: renewed(named.corrections, formatLedgerFile(corrections)),
  };
  return {
    done: true as const,
    files,
    named,
    added: ledger.length - history.ledger.length,
    corrected: corrections.length - history.corrections.length,
    entries: ledger.length,
  };
}

/* A name that was put right or taken out before it was sealed leaves nobody behind. */
function dropUnnamed(files: ContentFiles, history: History): { files: ContentFiles; records: CorpusRecords } {
  const records = ingestCorpus(files);
  const { entries } = readPeople(renewed(files.people, String(files.people)));
  const unnamed = new Set(findUnnamed(entries, records, new Set(history.ledger.map(({ id }) => id))));
  if (unnamed.size === 0) return { files, records };
  const left = entries.filter((entry) => !unnamed.has(entry));
  const mended = { ...renewAll(files), people: renewed(files.people, `${formatEntries(left)}\n`) };
  return { files: mended, records: ingestCorpus(mended) };
}

function hasFault(files: ContentFiles, isOne: (message: VFileMessage) => boolean): boolean {
  return allFiles(files).some(({ messages }) => messages.some((message) => message.fatal === true && isOne(message)));
}

function markDocuments(files: ContentFiles): ContentFiles {
  const ledger = readLedger(files.ledger);
  return { ...files, documents: files.documents.map((file) => renewed(file, mintMarks(file, ledger))) };
}

function addNames(files: ContentFiles, history: History): ContentFiles {
  const people = readPeople(files.people);
  const organizations = readOrganizations(files.organizations);
  const minted = mintNames(
    files.documents,
    { people, organizations, site: ingestSite(files) },
    new Set(history.ledger.map(({ id }) => id)),
  );
  const sorted = <Entry extends { id: string }>(entries: readonly Entry[]) =>
    [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...renewAll(files),
    people: renewed(files.people, `${formatEntries(sorted([...people.entries, ...minted.people]))}\n`),
    organizations: renewed(
      files.organizations,
      `${formatEntries(sorted([...organizations.entries, ...minted.organizations]))}\n`,
    ),
    events: files.events.map((file) =>
      renewed(file, mintFigures(file, [...files.facts, ...files.events, files.ledger])),
    ),
  };
}

/** The same files without messages. */
function renewAll(files: ContentFiles): ContentFiles {
  return mapFiles(files, (file) => renewed(file, String(file)));
}

function renewed(file: VFile, value: string): VFile {
  return new VFile({ path: file.path, value });
}
