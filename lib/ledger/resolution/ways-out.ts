import { lastNameOf } from "#lib/address/name";
import type { HistoryFiles } from "#lib/ledger/history";
import { isMarked } from "#lib/ledger/issued";
import type { LedgerEntry } from "#lib/records/ledger/ledger-entry";
import { buildTombstone, describePaste, quoteWords, today } from "./paste";

/** Something whose words are others than those that were published. */
interface Changed {
  id: string;
  kind: LedgerEntry["kind"];
  was: string | undefined;
  is: string;
  /** Where the published words stand now, if they do in one place. */
  to: string | undefined;
}

/**
 * Says what an editor may do about changed words, each way with the line to paste whole: declare a correction; where another thing came
 * into the place of the one that was published, give it an identifier of its own and say where that went, or that it is gone.
 */
export function describeWaysOut(files: HistoryFiles, changed: Changed): string {
  const { id, was, is, to } = changed;
  return [
    `Published: ${quoteWords(was)}`,
    `Now:       ${quoteWords(is)}`,
    'Correction, if it is the same thing in better words: npm run mint -- --correct "the reason"',
    ...(was === undefined
      ? []
      : [
          `or by hand ${describePaste(files.corrections, { id, date: today(), from: was, to: is, reason: "corrected" })}`,
        ]),
    ...(to === undefined
      ? []
      : [
          `Alias, if what stood there is now at ${to}: ${renaming(changed)}${describePaste(files.aliases, { id, to, date: today(), reason: "moved" })}`,
        ]),
    ...describeRemoval(files, changed),
  ].join("\n    ");
}

function describeRemoval(files: HistoryFiles, changed: Changed): string[] {
  const { id, kind } = changed;
  if (!isMarked(kind) && kind !== "paragraph") return [];
  return [
    `Tombstone, if what stood there is gone: ${renaming(changed)}${describePaste(files.tombstones, buildTombstone(id, kind))}`,
  ];
}

/* A paragraph gets another number by itself, once its own is declared to be another's. */
function renaming({ id, kind }: Changed): string {
  return isMarked(kind) ? `take #${lastNameOf(id)} out of its mark, so that it gets another identifier, and ` : "";
}
