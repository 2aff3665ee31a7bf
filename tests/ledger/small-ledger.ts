import { fingerprint } from "#lib/records/text/fingerprint";
import type { Ledger } from "#lib/records/ledger/ledger-entry";
import { type HistoryTexts, ingestTexts, mintedLedger, smallCorpus } from "../ingest/small-corpus";

/* The small corpus with its ledger, and what becomes of both when its second recommendation is changed or taken out. */

export const minted = mintedLedger(smallCorpus);
export const write = (entries: readonly unknown[]): string =>
  `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]\n`;
export const ledger = write(minted);
export const [r1, r2, p1, p4] = [
  "harbour-3/panel-1/r1",
  "harbour-3/panel-1/r2",
  "documents/harbour-3-report#p1",
  "documents/harbour-3-report#p4",
] as const;
export const date = "2032-01-31";
export const reason = "A slip of the pen.";

export const slept = {
  ...smallCorpus,
  document: smallCorpus.document.replace("Pilots should rest.", "Pilots should sleep."),
};
export const without = {
  ...smallCorpus,
  document: smallCorpus.document.replace("- Pilots should rest. :rec{#r2}\n", ""),
};
export const corrected = (fields: object = {}) =>
  [p4, r2].map((id) => ({ id, date, from: "Pilots should rest.", to: "Pilots should sleep.", reason, ...fields }));
export const messagesOf = (texts: typeof smallCorpus, history: HistoryTexts = {}, entries: string = ledger): string[] =>
  ingestTexts(texts, entries, [], history).messages;
export const ruleOf = (message: string): string | undefined => /\(([a-z-]+)\)(?:\n|$)/u.exec(message)?.[1];

export function wordsOf(entries: Ledger): string {
  const texts = [
    "Safe moorings",
    "Report of the third Harbour Forum",
    "Mira Solberg spoke in 2031 of Safe moorings.",
    "The panel recommended:",
    "Buoys should be lit;",
    "Pilots should rest.",
    "Panel 1",
    "Mira Solberg",
    "Lantern Trust",
  ];
  const byPrint = new Map(texts.map((text) => [fingerprint(text), text]));
  return write(entries.map(({ id, fingerprint: print }) => ({ id, text: byPrint.get(print) })));
}
