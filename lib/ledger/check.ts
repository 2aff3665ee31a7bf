import type { VFile } from "vfile";
import { parseId } from "#lib/address/identifier";
import { findHolders, lastNameOf } from "#lib/address/name";
import { positionOf, reportError, reportUnminted } from "#lib/ingest/message";
import type { LedgerEntry } from "#lib/records/ledger/ledger-entry";
import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Correction } from "#lib/records/ledger/correction";
import type { History, HistoryFiles, Published } from "./history";
import { type Double, findDoubles, findIssued, isMarked, type Issued } from "./issued";
import { findMoved, reportLosses } from "./loss";
import { correctAll } from "./published";
import { checkRetired } from "#lib/ledger/resolution/check-retired";
import { checkCorrections } from "#lib/ledger/resolution/correction";
import { resolveRetired, type Retired } from "#lib/ledger/resolution/retired";
import { describeWaysOut } from "#lib/ledger/resolution/ways-out";
import { checkWords } from "./words";

/** How everything that changed since it was published is resolved, by identifier; the records carry it. */
export interface Resolutions extends Retired {
  corrections: Correction[];
}

/**
 * Checks the corpus against all that was ever published: nothing issued may vanish, nothing may be without an entry, no identifier
 * may stand for two things, and no words may change, unless a correction, an alias or a tombstone says so. `files` are the
 * content files by path, for the positions of messages.
 */
export function checkLedger(
  own: HistoryFiles,
  history: History,
  records: CorpusRecords,
  files: ReadonlyMap<string, VFile>,
): Resolutions {
  // A file of the ledger that cannot be parsed has its own message; compared with it, everything would be reported as missing.
  if ([own.ledger, own.words, own.corrections, own.aliases, own.tombstones].some(isUnreadable))
    return { corrections: [], aliases: [], tombstones: [] };
  const corrections = checkCorrections(own.corrections, history);
  const { published, unfinished } = correctAll(history);
  const present = new Map<string, Issued>();
  const issued = findIssued(records);
  const doubles = findDoubles(issued, history.ledger);
  const others = new Set(doubles.map(({ thing }) => thing));
  for (const thing of issued) {
    if (others.has(thing)) continue;
    present.set(thing.id, thing);
    if (!published.has(thing.id)) reportNew(thing, findPosition(thing, own, files));
  }
  const doubled = new Set(doubles.map(({ thing }) => thing.id));
  for (const double of doubles)
    // What a doubled document holds is doubled with it.
    if (!findHolders(double.thing.id).some((holder) => doubled.has(holder)))
      reportDouble(double, findPosition(double.thing, own, files));
  const following = findFollowing(history.words, present, published);
  for (const thing of present.values())
    if (!unfinished.has(thing.id) && !following.has(thing.id)) checkWording(thing, { own, files, present, published });
  checkRetired(own, history, present);
  const retired = resolveRetired(history, present, published);
  const resolved = new Set([...retired.aliases, ...retired.tombstones].map(({ id }) => id));
  // An entry that the ledger holds twice is lost once.
  // The words of another that bears a doubled identifier are not lost: minting gives it one, and says then what became of its own.
  const isDouble = ({ id, kind, fingerprint }: LedgerEntry) =>
    doubles.some(({ thing, own: sealed }) => sealed === id || (thing.kind === kind && thing.print === fingerprint));
  const lost = [...new Map(history.ledger.map((each) => [each.id, each])).values()].filter(
    (entry) => !present.has(entry.id) && !resolved.has(entry.id) && !isDouble(entry),
  );
  reportLosses(own, lost, present, published);
  checkWords(own, history, new Set(retired.tombstones.map(({ id }) => id)));
  return { corrections, ...retired };
}

function isUnreadable(file: VFile): boolean {
  return file.messages.some((each) => each.fatal === true && /^json/u.test(each.ruleId ?? ""));
}

/** Where a thing stands. */
interface Place {
  file: VFile;
  position: { line: number; column: number };
}

function reportDouble({ thing: { kind, id }, keeper, own }: Double, { file, position }: Place): void {
  reportError(file, position, {
    "identifier-duplicate": [
      `Unexpected second ${kind} "${id}", expected an identifier of its own. ${adviseOnDouble(kind, own)}`,
      keeper.provenance && `The one that keeps it stands at ${keeper.provenance.path}:${keeper.provenance.line}.`,
    ],
  });
}

function reportNew({ kind, id }: Issued, { file, position }: Place): void {
  reportUnminted(file, position, {
    "ledger-missing": `Unexpected ${kind} "${id}" without an entry in the ledger, expected one. Run npm run seal.`,
  });
}

/* What has a mark is named anew by minting. */
function adviseOnDouble(kind: Issued["kind"], sealed: string | undefined): string {
  if (!isMarked(kind)) return "Give one of them another.";
  const remedy =
    sealed === undefined ? "Give one of them another" : `Write its own in its place, #${lastNameOf(sealed)}`;
  return `${remedy}, or run npm run mint, which does.`;
}

/** Finds the paragraphs that are items and nothing else: what is decided of the words of one is decided of the other. */
function findFollowing(
  words: History["words"],
  present: ReadonlyMap<string, Issued>,
  published: ReadonlyMap<string, Published>,
): ReadonlySet<string> {
  const isSame = (id: string, of: string | undefined) =>
    of !== undefined &&
    present.get(of)?.print === present.get(id)?.print &&
    published.get(of)?.fingerprint === published.get(id)?.fingerprint;
  return new Set(words.flatMap(({ id, of }) => (isSame(id, of) ? [id] : [])));
}

interface Compared {
  own: HistoryFiles;
  files: ReadonlyMap<string, VFile>;
  present: ReadonlyMap<string, Issued>;
  published: ReadonlyMap<string, Published>;
}

function checkWording(thing: Issued, { own, files, present, published }: Compared): void {
  const { kind, id, text } = thing;
  const was = published.get(id);
  if (was === undefined || was.fingerprint === thing.print) return;
  const { file, position } = findPosition(thing, own, files);
  const to = findMoved({ kind, print: was.fingerprint }, present, published);
  reportError(file, position, {
    "ledger-wording": [
      `Unexpected new wording of the ${kind} "${id}", expected the published one (fingerprint ${was.fingerprint}). Restore it, or decide what became of it.`,
      describeWaysOut(own, { id, kind, was: was.text, is: text, to }),
    ],
  });
}

/** A thing without provenance is in a registry or a vocabulary, which names its terms without its own name. */
function findPosition(thing: Issued, own: HistoryFiles, files: ReadonlyMap<string, VFile>): Place {
  const line = thing.provenance?.line;
  const file = files.get(thing.provenance?.path ?? "");
  if (file !== undefined && line !== undefined) return { file, position: { line, column: 1 } };
  const parts = parseId(thing.id);
  const [name, entry] =
    parts?.kind === "term"
      ? [`vocabulary/${parts.vocabulary}`, parts.term]
      : [parts?.kind === "person" ? "people" : "organizations", thing.id];
  const registry = files.get(`content/${name}.json`) ?? own.ledger;
  return { file: registry, position: positionOf(registry, `"${entry}"`) };
}
