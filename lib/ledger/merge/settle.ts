import { VFile } from "vfile";
import { z } from "zod";
import { parseId } from "#lib/address/identifier";
import { lastNameOf } from "#lib/address/name";
import { type ContentFiles, ingestCorpus, mapFiles } from "#lib/ingest/corpus";
import { findIssued, isMarked, type Issued } from "#lib/ledger/issued";
import { formatEntries, formatLedgerFile, readLedgerFile } from "#lib/ledger/ledger-file";
import { readLedger } from "#lib/ledger/ledger";
import { IssuedWords } from "#lib/records/ledger/issued-words";
import { LedgerEntry } from "#lib/records/ledger/ledger-entry";
import { fingerprint } from "#lib/records/text/fingerprint";
import { joinSides, hasConflict } from "./conflict";

/** What two editors did on two branches, settled: the files, and in sentences what had to be decided. */
export interface Settled {
  files: ContentFiles;
  decided: string[];
}

/**
 * Settles what a merge of two branches leaves behind: lists have the entries of both sides; an identifier that both sealed stays with
 * the words that come first in the ledger; and of two items with one identifier the published one keeps it, else the first. The other
 * loses its mark, and minting gives it another.
 */
export function settleMerge(given: ContentFiles): Settled {
  const joined = joinLists(given);
  const { files, decided } = dropDoubledEntries(joined);
  return renameDoubledItems(files, decided);
}

/** The files of content that are lists with an entry a line. */
export function listsOf({
  ledger,
  words,
  corrections,
  aliases,
  tombstones,
  people,
  organizations,
}: ContentFiles): Set<VFile> {
  return new Set([ledger, words, corrections, aliases, tombstones, people, organizations]);
}

function joinLists(files: ContentFiles): ContentFiles {
  const lists = listsOf(files);
  const registries = new Set([files.people, files.organizations]);
  return mapFiles(files, (file) => {
    const entries = lists.has(file) && hasConflict(file) ? joinSides(String(file)) : undefined;
    if (entries === undefined) return renewed(file, String(file));
    return renewed(file, registries.has(file) ? `${formatEntries(sortById(entries))}\n` : formatLedgerFile(entries));
  });
}

const Named = z.looseObject({ id: z.string() });

function sortById(entries: readonly unknown[]): unknown[] {
  const idOf = (entry: unknown) => Named.safeParse(entry).data?.id ?? "";
  return [...entries].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

/* Of two entries of an identifier the first stays, with the words that it was issued for. */
function dropDoubledEntries(files: ContentFiles): Settled {
  const ledger = readLedgerFile(renewed(files.ledger, String(files.ledger)), LedgerEntry);
  const kept = new Map([...ledger].reverse().map((entry) => [entry.id, entry]));
  const left = ledger.filter((entry) => kept.get(entry.id) === entry);
  if (left.length === ledger.length) return { files, decided: [] };
  const doubled = new Set(ledger.filter((entry) => kept.get(entry.id) !== entry).map(({ id }) => id));
  const seen = new Set<string>();
  const words = readLedgerFile(renewed(files.words, String(files.words)), IssuedWords).filter(({ id, text }) => {
    if (!doubled.has(id)) return true;
    const isOwn = !seen.has(id) && (text === undefined || fingerprint(text) === kept.get(id)?.fingerprint);
    if (isOwn) seen.add(id);
    return isOwn;
  });
  const different = ledger.filter((entry) => kept.get(entry.id)?.fingerprint !== entry.fingerprint);
  return {
    files: {
      ...files,
      ledger: renewed(files.ledger, formatLedgerFile(left)),
      words: renewed(files.words, formatLedgerFile(words)),
    },
    decided: different.map(
      ({ id }) =>
        `${id} was sealed on both sides for different words. It stays with those whose line came first; the others get another identifier.`,
    ),
  };
}

function renameDoubledItems(files: ContentFiles, decided: readonly string[]): Settled {
  const issued = findIssued(ingestCorpus(mapFiles(files, (file) => renewed(file, String(file)))));
  const prints = new Map(
    readLedger(renewed(files.ledger, String(files.ledger))).map((entry) => [entry.id, entry.fingerprint]),
  );
  const byId = new Map<string, Issued[]>();
  for (const thing of issued.filter(({ kind }) => isMarked(kind)))
    byId.set(thing.id, [...(byId.get(thing.id) ?? []), thing]);
  const others = [...byId.values()].flatMap((things) => {
    const keeper = things.find(({ id, print }) => prints.get(id) === print) ?? things[0];
    return things.filter((thing) => thing !== keeper);
  });
  const documents = files.documents.map((file) =>
    others
      .filter(({ provenance }) => provenance?.path === file.path)
      .reduce((text, { id, provenance }) => takeNameOff(text, lastNameOf(id), provenance), file),
  );
  return {
    files: { ...files, documents },
    decided: [
      ...decided,
      ...others.map(
        ({ id, text }) =>
          `${parseId(id)?.kind ?? "thing"} “${text}” had the identifier ${id}, which another has, and gets one of its own.`,
      ),
    ],
  };
}

/* Takes a name off the mark within some lines of a document. */
function takeNameOff(file: VFile, name: string, provenance: Issued["provenance"]): VFile {
  const [from, to] = [(provenance?.line ?? 1) - 1, provenance?.endLine ?? 1];
  const lines = String(file).split("\n");
  const own = lines.slice(from, to).join("\n");
  const bare = own
    .replace(new RegExp(`\\{#${name}\\}`, "u"), "")
    .replace(new RegExp(`(\\{[^}\\n]*?)#${name}(?![\\w-]) ?`, "u"), "$1");
  return renewed(file, [...lines.slice(0, from), bare, ...lines.slice(to)].join("\n"));
}

function renewed(file: VFile, value: string): VFile {
  return new VFile({ path: file.path, value });
}
