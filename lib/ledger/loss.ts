import type { VFile } from "vfile";
import { findHolders } from "#lib/address/name";
import { reportMissing } from "#lib/ingest/message";
import type { LedgerEntry } from "#lib/records/ledger/ledger-entry";
import { formatNumberOf } from "#lib/text/count";
import { findLostPieces } from "#lib/ledger/resolution/lost-pieces";
import type { HistoryFiles, Published } from "./history";
import type { Issued } from "./issued";
import { formatLedgerFile } from "./ledger-file";

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
    const moved = [...present.values()].filter(
      ({ id, kind, print }) => kind === entry.kind && print === was?.fingerprint && !published.has(id),
    );
    const own = [...pieces].filter(([, item]) => item === entry.id).length;
    reportLoss(files, entry, { was: was?.text, own, to: moved.length === 1 ? moved[0]?.id : undefined });
  }
}

interface Lost {
  was: string | undefined;
  /** How many paragraphs went with it. */
  own: number;
  /** Where its words stand now, if they do in one place. */
  to: string | undefined;
}

function reportLoss(
  { ledger, aliases, tombstones }: HistoryFiles,
  { id, kind }: LedgerEntry,
  { was, own, to }: Lost,
): void {
  const date = new Date().toISOString().slice(0, 10);
  const alias = { id, to: to ?? "…", date, reason: to === undefined ? "…" : "moved" };
  const tombstone = { id, date, stood: "…", reason: "…" };
  const note = [
    `Published: ${quoteLost(was)}`,
    `Now:       ${to === undefined ? "nothing" : `the same words stand at ${to}`}.`,
    ...(to === undefined
      ? [
          'Correction, if it still stands there in other words: write its identifier beside them again, then npm run mint -- --correct "the reason".',
        ]
      : []),
    `Alias, ${to === undefined ? "if it is now known by another identifier" : "as it was moved"}: ${describePaste(aliases, alias)}`,
    ...(to === undefined ? [`Tombstone, if it is gone: ${describePaste(tombstones, tombstone)}`] : []),
  ];
  const whole =
    own === 0 ? `"${id}"` : `"${id}" with ${own === 1 ? "its paragraph" : `its ${formatNumberOf(own, "paragraph")}`}`;
  reportMissing(ledger, `"${id}"`, id, {
    "ledger-vanished": [
      `Unexpected loss of the ${kind} ${whole}, expected it in the content, for it has been published. Restore it, or decide what became of it.`,
      note.join("\n    "),
    ],
  });
}

/* A file that has no entry yet is given whole. */
function describePaste(file: VFile, entry: { id: string }): string {
  const hasEntries = /"id"\s*:/u.test(String(file));
  return hasEntries
    ? `into ${file.path}, above its first entry:\n    ${JSON.stringify(entry)},`
    : `into ${file.path}:\n    ${formatLedgerFile([entry]).trimEnd().replaceAll("\n", "\n    ")}`;
}

/** Formats published words for a message. */
export function quoteLost(text: string | undefined): string {
  return text === undefined ? "not kept" : JSON.stringify(text);
}
