import type { VFile } from "vfile";
import { parseId } from "#lib/address/identifier";
import { positionOf, reportError } from "#lib/ingest/message";
import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Correction } from "#lib/records/ledger/correction";
import type { History, HistoryFiles, Published } from "./history";
import { findIssued, type Issued } from "./issued";
import { quoteLost, reportLosses } from "./loss";
import { correctAll } from "./published";
import { checkRetired } from "#lib/ledger/resolution/check-retired";
import { checkCorrections } from "#lib/ledger/resolution/correction";
import { resolveRetired, type Retired } from "#lib/ledger/resolution/retired";
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
  for (const thing of findIssued(records)) {
    checkThing(thing, present.get(thing.id), published.get(thing.id), {
      ...findPosition(thing, own, files),
      isUnfinished: unfinished.has(thing.id),
    });
    if (!present.has(thing.id)) present.set(thing.id, thing);
  }
  checkRetired(own, history, present);
  const retired = resolveRetired(history, present, published);
  const resolved = new Set([...retired.aliases, ...retired.tombstones].map(({ id }) => id));
  // An entry that the ledger holds twice is lost once.
  const lost = [...new Map(history.ledger.map((each) => [each.id, each])).values()].filter(
    ({ id }) => !present.has(id) && !resolved.has(id),
  );
  reportLosses(own, lost, present, published);
  checkWords(own, history, new Set(retired.tombstones.map(({ id }) => id)));
  return { corrections, ...retired };
}

function isUnreadable(file: VFile): boolean {
  return file.messages.some((each) => each.fatal === true && /^json/u.test(each.ruleId ?? ""));
}

interface Found {
  file: VFile;
  position: { line: number; column: number };
  /** Whether a correction of it still waits for its new words. */
  isUnfinished: boolean;
}

function checkThing(
  { kind, id, text, print }: Issued,
  first: Issued | undefined,
  was: Published | undefined,
  { file, position, isUnfinished }: Found,
): void {
  if (first !== undefined)
    reportError(file, position, {
      "identifier-duplicate": [
        `Unexpected second ${kind} "${id}", expected an identifier of its own. Give one of them another and run npm run mint.`,
        first.provenance && `The first stands at ${first.provenance.path}:${first.provenance.line}.`,
      ],
    });
  else if (was === undefined)
    reportError(file, position, {
      "ledger-missing": `Unexpected ${kind} "${id}" without an entry in the ledger, expected one. Run npm run seal.`,
    });
  else if (was.fingerprint !== print && !isUnfinished)
    reportError(file, position, {
      "ledger-wording": [
        `Unexpected new wording of the ${kind} "${id}", expected the published one (fingerprint ${was.fingerprint}). Restore it, or take one of three ways out.`,
        describeChange(id, was.text, text),
      ],
    });
}

function describeChange(id: string, was: string | undefined, is: string): string {
  return [
    `Published: ${quoteLost(was)}`,
    `Now:       ${quoteLost(is)}`,
    `Correction, if it is the same thing in better words: npm run mint -- --correct "the reason".`,
    `Alias, if what stood there is now known by another identifier: give these words one of their own, and write {"id": "${id}", "to": …, "date": …, "reason": …} into content/aliases.json.`,
    `Tombstone, if it is gone: give these words an identifier of their own, and write {"id": "${id}", "date": …, "stood": …, "reason": …} into content/tombstones.json.`,
  ].join("\n    ");
}

/** A thing without provenance is in a registry or a vocabulary, which names its terms without its own name. */
function findPosition(
  thing: Issued,
  own: HistoryFiles,
  files: ReadonlyMap<string, VFile>,
): { file: VFile; position: { line: number; column: number } } {
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
