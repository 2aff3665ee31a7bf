import { VFile } from "vfile";
import type { VFileMessage } from "vfile-message";
import { allFiles, type ContentFiles, ingestCorpus, mapFiles } from "#lib/ingest/corpus";
import { ingestSite } from "#lib/ingest/registries/site";
import { soundRecords } from "#lib/ingest/sound";
import { ledgerFiles } from "#lib/ledger/ledger-file";
import { mintDespiteFaults } from "#lib/ledger/mint/mint";
import { isUnminted } from "#lib/ingest/message";
import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Fault } from "#lib/records/derived/fault";
import { showOnDisk } from "../../content-folder";
import type { IngestedContent } from "../content/records";

/** The text of each file when it could last be read, by its path. */
export type LastReadable = Map<string, string>;

/** Lists what is wrong in content that was read, in the order of its files and lines, as pages show it. */
export function listFaults({ checked, records }: IngestedContent, files: ContentFiles): Fault[] {
  const unread = new Set(findUnread(files, records).map(({ path }) => path));
  return checked.flatMap(({ path, messages }) =>
    messages
      .filter((each) => each.fatal === true && !isUnminted(each))
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
      .map((message) => describeFault(path, message, unread.has(path))),
  );
}

function describeFault(path: string, { line = 1, column = 1, reason, note }: VFileMessage, isUnread: boolean): Fault {
  return {
    path,
    line,
    at: showOnDisk(`${path}:${line}:${column}`),
    reason: showOnDisk(reason),
    ...(note === undefined ? {} : { note: showOnDisk(note.replaceAll(/^ {4}/gmu, "")) }),
    isUnread,
  };
}

/**
 * Reads the newest that can be shown of content with faults: each file as it is now or, where nothing of it can be read, as it was when
 * it last could. Notes in `readable` what can be read now.
 */
export function readDespiteFaults(
  files: ContentFiles,
  records: CorpusRecords,
  readable: LastReadable,
): Pick<IngestedContent, "site" | "records"> & { minted: ContentFiles } {
  const unread = new Set(findUnread(files, records).map(({ path }) => path));
  noteReadable(files, readable, unread);
  const minted = mintDespiteFaults(
    mapFiles(
      files,
      ({ path, value }) =>
        new VFile({ path, value: (unread.has(path) ? readable.get(path) : undefined) ?? String(value) }),
    ),
  );
  const site = ingestSite(minted);
  return { minted, site, records: soundRecords(ingestCorpus(minted, site)) };
}

/** Notes the text of every file but the `unread`. */
export function noteReadable(
  files: ContentFiles,
  readable: LastReadable,
  unread: ReadonlySet<string> = new Set(),
): void {
  for (const file of allFiles(files)) if (!unread.has(file.path)) readable.set(file.path, String(file));
}

/* Of a registry or a vocabulary the entries that are right can be read; of a file of the ledger all or none. */
function findUnread(files: ContentFiles, records: CorpusRecords): VFile[] {
  const read = new Set([...records.documents, ...records.events].map(({ provenance }) => provenance.path));
  const isRecord = new Set([...files.documents, ...files.events]);
  const isWhole = ({ path }: VFile) =>
    path === files.site?.path || ledgerFiles.some((name) => path === `content/${name}`);
  return allFiles(files).filter(
    (file) =>
      (isRecord.has(file) && !read.has(file.path)) ||
      file.messages.some(
        ({ fatal, ruleId = "" }) =>
          fatal === true &&
          (/^(?:json|front-matter-(?:missing|yaml))$/u.test(ruleId) ||
            (isWhole(file) && /^(?:json|front-matter)-field$/u.test(ruleId))),
      ),
  );
}
