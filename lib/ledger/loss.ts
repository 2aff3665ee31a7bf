import { findHolders } from "#lib/address/name";
import { reportMissing } from "#lib/ingest/message";
import type { LedgerEntry } from "#lib/records/ledger/ledger-entry";
import { formatNumberOf } from "#lib/text/count";
import { findLostPieces } from "#lib/ledger/resolution/lost-pieces";
import type { HistoryFiles, Published } from "./history";
import type { Issued } from "./issued";
import { buildTombstone, describePaste, quoteWords, today } from "#lib/ledger/resolution/paste";

/**
 * Reports what was published, is there no longer and has no resolution (`lost`, in the order of the ledger), each decision once: what
 * was held by something lost goes with it, and so do the paragraphs that were the words of a lost item.
 */
export function reportLosses(
  files: HistoryFiles,
  lost: readonly LedgerEntry[],
  present: ReadonlyMap<string, Issued>,
  published: ReadonlyMap<string, Published>,
): void {
  const pieces = findLostPieces(lost, published);
  const gone = new Set(lost.map(({ id }) => id));
  for (const entry of lost) {
    if (pieces.has(entry.id) || findHolders(entry.id).some((holder) => gone.has(holder))) continue;
    const was = published.get(entry.id);
    const to =
      was === undefined ? undefined : findMoved({ kind: entry.kind, print: was.fingerprint }, present, published);
    const own = [...pieces].filter(([, item]) => item === entry.id).length;
    reportLoss(files, entry, { was: was?.text, own, to });
  }
}

interface Lost {
  was: string | undefined;
  /** How many paragraphs went with it. */
  own: number;
  /** Where its words stand now, if they do in one place. */
  to: string | undefined;
}

function reportLoss(files: HistoryFiles, { id, kind }: LedgerEntry, { was, own, to }: Lost): void {
  const { ledger, aliases, tombstones } = files;
  const ways =
    to === undefined
      ? [
          `Correction, if it still stands there in other words: write its identifier beside them again, then npm run mint -- --correct "the reason".`,
          `Alias, if it is now known by another identifier: say which in place of the second "${id}", ${describePaste(aliases, { id, to: id, date: today(), reason: "moved" })}`,
          `Tombstone, if it is gone: ${describePaste(tombstones, buildTombstone(id, kind))}`,
        ]
      : [`Alias, as it was moved: ${describePaste(aliases, { id, to, date: today(), reason: "moved" })}`];
  const now = to === undefined ? "nothing" : `the same words stand at ${to}`;
  const note = [`Published: ${quoteWords(was)}`, `Now:       ${now}.`, ...ways];
  const whole =
    own === 0 ? `"${id}"` : `"${id}" with ${own === 1 ? "its paragraph" : `its ${formatNumberOf(own, "paragraph")}`}`;
  reportMissing(ledger, `"${id}"`, id, {
    "ledger-vanished": [
      `Unexpected loss of the ${kind} ${whole}, expected it in the content, for it has been published. Restore it, or decide what became of it.`,
      note.join("\n    "),
    ],
  });
}

/**
 * Finds the one place at which published words stand now under an identifier that is new; undefined where there is none, or several.
 * `was` is the kind and the fingerprint of what is looked for.
 */
export function findMoved(
  was: Pick<Issued, "kind" | "print">,
  present: ReadonlyMap<string, Issued>,
  published: ReadonlyMap<string, Published>,
): string | undefined {
  const [first, ...more] = [...present.values()].filter(
    ({ id, kind, print }) => kind === was.kind && print === was.print && !published.has(id),
  );
  return more.length === 0 ? first?.id : undefined;
}
