import { VFile } from "vfile";
import { z } from "zod";
import { parseId } from "#lib/address/identifier";
import { lastNameOf } from "#lib/address/name";
import { type ContentFiles, ingestCorpus, mapFiles } from "#lib/ingest/corpus";
import { findDoubles, findIssued, isMarked, type Issued } from "#lib/ledger/issued";
import { formatEntries, formatLedgerFile, readLedgerFile } from "#lib/ledger/ledger-file";
import { readLedger } from "#lib/ledger/ledger";
import { IssuedWords } from "#lib/records/ledger/issued-words";
import { LedgerEntry } from "#lib/records/ledger/ledger-entry";
import { capitalise } from "#lib/text/capitalise";
import { groupBy } from "#lib/text/group-by";
import { fingerprint } from "#lib/records/text/fingerprint";
import { joinSides, hasConflict } from "./conflict";

/** What two editors did on two branches, settled: the files, and in sentences what had to be decided. */
export interface Settled {
  files: ContentFiles;
  decided: string[];
}

/**
 * Settles what a merge of two branches leaves behind: lists have the entries of both sides, each once; and of two items with one identifier
 * the sealed one keeps it, else the first. The other has again the one that its words were sealed under, or loses its mark, and minting
 * gives it another. An identifier that both sides have sealed for different words is left as it is: which of them readers have seen, only
 * an editor knows (`checkSealedTwice`).
 */
export function settleMerge(given: ContentFiles): Settled {
  return renameDoubledItems(dropDoubledEntries(joinLists(given)));
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

/* An entry that both sides have stands once; of words, those stay that an entry of the ledger is of. */
function dropDoubledEntries(files: ContentFiles): ContentFiles {
  const ledger = readLedgerFile(renewed(files.ledger, String(files.ledger)), LedgerEntry);
  const words = readLedgerFile(renewed(files.words, String(files.words)), IssuedWords);
  const left = keepOnce(ledger, ({ id, fingerprint: print }) => `${id} ${print}`);
  const prints = groupBy(left, ({ id }) => [id]);
  const count = groupBy(words, ({ id }) => [id]);
  const isIssued = ({ id, text }: IssuedWords) =>
    text === undefined ||
    (count.get(id)?.length ?? 0) < 2 ||
    prints.get(id)?.some((entry) => entry.fingerprint === fingerprint(text)) !== false;
  const kept = keepOnce(
    words.filter(isIssued),
    ({ id, text }) => `${id} ${(prints.get(id)?.length ?? 0) > 1 ? (text ?? "") : ""}`,
  );
  return {
    ...files,
    ...(left.length === ledger.length ? {} : { ledger: renewed(files.ledger, formatLedgerFile(left)) }),
    ...(kept.length === words.length ? {} : { words: renewed(files.words, formatLedgerFile(kept)) }),
  };
}

function keepOnce<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): Entry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => !seen.has(keyOf(entry)) && seen.add(keyOf(entry)));
}

function renameDoubledItems(files: ContentFiles): Settled {
  const issued = findIssued(ingestCorpus(mapFiles(files, (file) => renewed(file, String(file)))));
  const entries = groupBy(readLedger(renewed(files.ledger, String(files.ledger))), ({ id }) => [id]);
  const renamed = findDoubles(issued, [...entries.values()].flat()).filter(
    // What both sides have sealed for different words is the editor's to decide.
    ({ thing: { id, kind } }) => isMarked(kind) && (entries.get(id)?.length ?? 0) < 2,
  );
  const documents = files.documents.map((file) =>
    renamed
      .filter(({ thing }) => thing.provenance?.path === file.path)
      .reduce((text, { thing, own }) => replaceName(text, thing, own), file),
  );
  return {
    files: { ...files, documents },
    decided: renamed.map(({ thing: { id, text }, own }) => {
      const remedy = own === undefined ? "gets one of its own" : `has again its own, ${own}`;
      return `${capitalise(parseId(id)?.kind ?? "thing")} “${text}” had the identifier ${id}, which another has, and ${remedy}.`;
    }),
  };
}

/* Gives the mark of a thing within its lines its own identifier, or takes its name off for want of one. */
function replaceName(file: VFile, { id, provenance }: Issued, own: string | undefined): VFile {
  const name = lastNameOf(id);
  const [from, to] = [(provenance?.line ?? 1) - 1, provenance?.endLine ?? 1];
  const lines = String(file).split("\n");
  const marked = lines.slice(from, to).join("\n");
  const mended =
    own === undefined
      ? marked
          .replace(new RegExp(`\\{#${name}\\}`, "u"), "")
          .replace(new RegExp(`(\\{[^}\\n]*?)#${name}(?![\\w-]) ?`, "u"), "$1")
      : marked.replace(new RegExp(`#${name}(?![\\w-])`, "u"), `#${lastNameOf(own)}`);
  return renewed(file, [...lines.slice(0, from), mended, ...lines.slice(to)].join("\n"));
}

function renewed(file: VFile, value: string): VFile {
  return new VFile({ path: file.path, value });
}
