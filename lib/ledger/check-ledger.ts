import type { VFile } from "vfile";
import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Correction } from "#lib/records/ledger/correction";
import { fingerprint } from "#lib/records/text/fingerprint";
import { parseId } from "#lib/address/identifier";
import type { LedgerEntry } from "#lib/records/ledger/ledger-entry";
import { checkCorrections } from "./correction";
import { findPublished, type History, type HistoryFiles, type Published, placeOfEntry } from "./history";
import { type Issued, findIssued } from "./issued";
import { reportError } from "#lib/ingest/message";
import { placeOf } from "#lib/ingest/registries/registry";
import { checkWaysOut, findWaysOut, type WaysOut } from "./resolution";

/** What the records carry of the ledger: every declared change of what was published. */
export type Permanence = WaysOut & { corrections: Correction[] };

/**
 * Checks the corpus against all that was ever published: nothing issued may vanish, nothing may be without an entry, no identifier
 * may stand for two things, and no words may change, unless a correction, an alias or a tombstone says so. `files` are the
 * content files by path, for messages at their place.
 */
export function checkLedger(
  own: HistoryFiles,
  history: History,
  records: CorpusRecords,
  files: ReadonlyMap<string, VFile>,
): Permanence {
  // Where one of the files can't be read, that is said at its place; to compare with the rest would fault everything.
  if (
    [own.ledger, own.words, own.corrections, own.aliases, own.tombstones].some((file) =>
      file.messages.some((each) => each.fatal === true && /^json/u.test(each.ruleId ?? "")),
    )
  ) {
    return { corrections: [], aliases: [], tombstones: [] };
  }
  const corrections = checkCorrections(own.corrections, history);
  const published = findPublished(history);
  const held = new Map(history.ledger.map((entry) => [entry.id, entry]));
  const present = new Map<string, Issued>();
  for (const thing of findIssued(records)) {
    checkThing(thing, present.get(thing.id), { own, files, published, history });
    if (!present.has(thing.id)) present.set(thing.id, thing);
  }
  checkWaysOut(own, history, present);
  const out = findWaysOut(history, present, published);
  const accounted = new Set([
    ...present.keys(),
    ...out.aliases.map(({ id }) => id),
    ...out.tombstones.map(({ id }) => id),
  ]);
  for (const entry of held.values()) if (!accounted.has(entry.id)) reportLoss(own.ledger, entry, published);
  checkWords(own, history, new Set(out.tombstones.map(({ id }) => id)));
  return { corrections, ...out };
}

interface Places {
  own: HistoryFiles;
  files: ReadonlyMap<string, VFile>;
  published: ReadonlyMap<string, Published>;
  history: History;
}

function checkThing(thing: Issued, first: Issued | undefined, places: Places): void {
  const { file, place } = placeOfIssued(thing, places);
  const was = places.published.get(thing.id);
  if (first !== undefined) {
    const other = first.provenance;
    reportError(
      file,
      place,
      "identifier-duplicate",
      `Unexpected second ${thing.kind} "${thing.id}", expected an identifier of its own. Give one of them another and run npm run mint.`,
      other === undefined ? undefined : `The first stands at ${other.path}:${other.line}.`,
    );
  } else if (was === undefined) {
    reportError(
      file,
      place,
      "ledger-missing",
      `Unexpected ${thing.kind} "${thing.id}" without an entry in the ledger, expected one. Run npm run mint.`,
    );
  } else if (
    was.fingerprint !== thing.print &&
    !places.history.corrections.some(({ id, to }) => id === thing.id && to === undefined)
  ) {
    reportError(
      file,
      place,
      "ledger-wording",
      `Unexpected new wording of the ${thing.kind} "${thing.id}", expected the published one (fingerprint ${was.fingerprint}). Restore it, or take one of three ways out.`,
      describeChange(thing.id, was.text, thing.text),
    );
  }
}

function describeChange(id: string, was: string | undefined, is: string): string {
  return [
    `Published: ${was === undefined ? "not kept" : JSON.stringify(was)}`,
    `Now:       ${JSON.stringify(is)}`,
    `Correction, if it is the same thing in better words: npm run mint -- --correct "the reason".`,
    `Alias, if what stood there is now known by another identifier: give these words one of their own, and write {"id": "${id}", "to": …, "date": …, "reason": …} into content/aliases.json.`,
    `Tombstone, if it is gone: give these words an identifier of their own, and write {"id": "${id}", "date": …, "stood": …, "reason": …} into content/tombstones.json.`,
  ].join("\n    ");
}

function reportLoss(ledger: VFile, { id, kind }: LedgerEntry, published: ReadonlyMap<string, Published>): void {
  const text = published.get(id)?.text;
  const ways = [
    `Published: ${text === undefined ? "not kept" : JSON.stringify(text)}`,
    "Now:       nothing.",
    'Correction, if it still stands there in other words: write its identifier beside them again, then npm run mint -- --correct "the reason".',
    `Alias, if it is now known by another identifier: {"id": "${id}", "to": …, "date": …, "reason": …} in content/aliases.json.`,
    `Tombstone, if it is gone: {"id": "${id}", "date": …, "stood": …, "reason": …} in content/tombstones.json.`,
  ];
  reportError(
    ledger,
    placeOf(ledger, `"${id}"`),
    "ledger-vanished",
    `Unexpected loss of the ${kind} "${id}", expected it in the content, for it has been published. Restore it, or take one of three ways out.`,
    ways.join("\n    "),
  );
}

/** The words of the ledger are those that its fingerprints are of; those of what has a tombstone may be withheld. */
function checkWords({ ledger, words }: HistoryFiles, history: History, buried: ReadonlySet<string>): void {
  const entries = new Map(history.ledger.map((entry) => [entry.id, entry]));
  history.words.forEach(({ id, text }, index) => {
    const entry = entries.get(id);
    if (entry === undefined)
      reportError(
        words,
        placeOfEntry(words, index),
        "ledger-removed",
        `Unexpected words of "${id}", which the ledger does not hold, expected its entry, for it has been published. Restore the line of content/permalinks.json.`,
      );
    else if (entry.fingerprint !== fingerprint(text))
      reportError(
        words,
        placeOfEntry(words, index),
        "issued-words",
        `Unexpected words of "${id}", expected those it was issued for (fingerprint ${entry.fingerprint}). Restore the line.`,
      );
  });
  const kept = new Set(history.words.map(({ id }) => id));
  for (const { id, kind } of history.ledger) {
    if (!kept.has(id) && !buried.has(id))
      reportError(
        ledger,
        placeOf(ledger, `"${id}"`),
        "issued-words-missing",
        `Unexpected ${kind} "${id}" whose words are not kept, expected them in content/issued-words.json. Run npm run mint.`,
      );
  }
}

function placeOfIssued(
  thing: Issued,
  { files, own }: Places,
): { file: VFile; place: { line: number; column: number } } {
  const line = thing.provenance?.line;
  const file = files.get(thing.provenance?.path ?? "");
  if (file !== undefined && line !== undefined) return { file, place: { line, column: 1 } };
  const parts = parseId(thing.id);
  // A vocabulary names its terms without its own name.
  const [name, entry] =
    parts?.kind === "term"
      ? [`vocabulary/${parts.vocabulary}`, parts.term]
      : [parts?.kind === "person" ? "people" : "organizations", thing.id];
  const registry = files.get(`content/${name}.json`) ?? own.ledger;
  return { file: registry, place: placeOf(registry, `"${entry}"`) };
}
