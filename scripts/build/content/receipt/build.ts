import { VFile } from "vfile";
import { parseId } from "#lib/address/identifier";
import type { ContentFiles } from "#lib/ingest/corpus";
import { isUnminted } from "#lib/ingest/message";
import { readOrganizations, readPeople } from "#lib/ingest/registries/registry";
import { findNamed, isAkinName, isNearName } from "#lib/ledger/mint/unnamed";
import type { CorpusRecords } from "#lib/records/corpus-records";
import type { NewName, Receipt, ReceiptMessage, Renumbered } from "#lib/records/derived/receipt";
import { LedgerEntry } from "#lib/records/ledger/ledger-entry";
import { formatNumberOf } from "#lib/text/count";
import { groupBy } from "#lib/text/group-by";
import { showOnDisk } from "../../../content-folder";

/** Content as it was read and checked: as its editor wrote it, and as it would be minted now. */
export interface Draft {
  written: ContentFiles;
  minted: ContentFiles;
  records: CorpusRecords;
  unsealed: ReadonlySet<string>;
  /** The files with the messages about them, in the order in which these are told. */
  checked: readonly VFile[];
}

/** What a receipt has that the records do not tell. */
export type Compared = Pick<Receipt, "searches" | "compared"> & Pick<Receipt["changed"], "declared" | "fields">;

const nothing: Compared = { searches: [], compared: [], fields: [], declared: { corrections: 0, aliases: 0, tombstones: 0 } };

/** Builds the receipt of a draft: what was found, what is new, what was not understood, and what is yet to do. */
export function buildReceipt(draft: Draft, { declared, fields, ...compared }: Compared = nothing): Receipt {
  const messages = listMessages(draft.checked);
  const errors = messages.filter(({ grade }) => grade === "error").length;
  const isClean = errors === 0;
  const untagged = isClean ? findUntagged(draft) : [];
  return {
    format: 1,
    isClean,
    found: countFound(draft.records),
    changed: {
      added: isClean ? groupAdded(draft.unsealed) : {},
      names: isClean ? findNewNames(draft) : [],
      renumbered: isClean ? findRenumbered(draft) : [],
      fields,
      declared,
    },
    messages,
    ...compared,
    untagged,
    toDo: [
      ...(isClean ? [] : [`Mend ${formatNumberOf(errors, "error")}.`]),
      ...(untagged.length === 0 ? [] : [`Give topics to ${formatNumberOf(untagged.length, "new item")}, or leave them without.`]),
      ...(isClean ? [describeUnsealed(draft.unsealed)] : []),
    ].filter((line) => line !== ""),
  };
}

/** Says in a sentence how many things are not sealed; nothing where all are. */
export function describeUnsealed({ size }: ReadonlySet<string>): string {
  return size === 0
    ? ""
    : `${formatNumberOf(size, "identifier")} not sealed: ${size === 1 ? "it" : "they"} may change until npm run seal, which comes before a site is put online.`;
}

/** Lists what is said of files, in their order; what has no identifier yet is no fault. */
export function listMessages(files: readonly VFile[]): ReceiptMessage[] {
  return files.flatMap(({ path, messages }) =>
    messages
      .filter((message) => !isUnminted(message))
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
      .map(({ line = 1, column = 1, ruleId = "proceedings", reason, note, fatal }) => ({
        path: showOnDisk(path),
        line,
        column,
        rule: ruleId,
        reason: showOnDisk(reason),
        ...(note === undefined ? {} : { note: showOnDisk(note.replaceAll(/^ {4}/gmu, "")) }),
        grade: fatal === true ? ("error" as const) : ("warning" as const),
      })),
  );
}

function countFound({ recommendations, ...records }: CorpusRecords): Receipt["found"] {
  const { events, documents, sessions, people, organizations } = records;
  const kinds = groupBy(recommendations, ({ kind }) => [kind]);
  return {
    events: events.length,
    documents: documents.length,
    sessions: sessions.length,
    people: people.length,
    organizations: organizations.length,
    items: Object.fromEntries([...kinds].map(([kind, items]) => [kind, items.length])),
  };
}

function groupAdded(unsealed: ReadonlySet<string>): Receipt["changed"]["added"] {
  const byKind = groupBy(unsealed, (id) => [parseId(id)?.kind ?? ""]);
  return Object.fromEntries(LedgerEntry.shape.kind.options.flatMap((kind) => {
    const ids = byKind.get(kind);
    return ids === undefined ? [] : [[kind, ids]];
  }));
}

/* Who is named for the first time, and of whom each may be another spelling: of somebody of nearly that name, or whom nothing names any more. */
function findNewNames({ written, minted, records, unsealed }: Draft): NewName[] {
  const named = findNamed(records);
  const names = [
    ["people", readPeople, written.people, minted.people],
    ["organizations", readOrganizations, written.organizations, minted.organizations],
  ] as const;
  return names.flatMap(([collection, read, before, after]) => {
    const known = read(copyOf(before)).entries;
    const ids = new Set(known.map(({ id }) => id));
    const isGone = ({ id }: { id: string }) => collection === "people" && !named.has(id) && !unsealed.has(id);
    return read(copyOf(after)).entries.flatMap(({ id, name }): NewName[] => {
      const near = unsealed.has(id)
        ? known.find((entry) => isNearName(name, entry.name) || (isGone(entry) && isAkinName(name, entry.name)))
        : undefined;
      if (near === undefined) return ids.has(id) ? [] : [{ collection, name }];
      return [{ collection, name, near: { id: near.id, name: near.name } }];
    });
  });
}

/* Which published items are called by another number, because others were put in between. */
function findRenumbered({ records, unsealed }: Draft): Renumbered[] {
  return [...groupBy(records.recommendations, ({ place }) => [place]).values()].flatMap((items) =>
    items
      .filter(({ id }) => !unsealed.has(id))
      .flatMap(({ id, label, number, marker }, at) =>
        number === at + 1 || marker !== undefined ? [] : [{ id, label, before: at + 1, now: number }],
      ),
  );
}

/* The new items that lack topics, where the portal has any. */
function findUntagged({ records, unsealed }: Draft): string[] {
  if (records.topics.length === 0) return [];
  return records.recommendations.flatMap(({ id, topics }) => (unsealed.has(id) && topics.length === 0 ? [id] : []));
}

function copyOf(file: VFile): VFile {
  return new VFile({ path: file.path, value: String(file) });
}
