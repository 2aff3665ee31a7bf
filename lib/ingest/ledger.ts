import type { VFile } from "vfile";
import type { CorpusRecords } from "#lib/records/corpus";
import { fingerprint } from "#lib/records/fingerprint";
import { parseId } from "#lib/records/identifier";
import { Ledger } from "#lib/records/ledger";
import { type Issued, findIssued } from "./issued";
import { reportError, reportWarning } from "./message";
import type { Pin } from "./pin";
import { placeOf, readJson } from "./registry";

/** Reads `content/permalinks.json`; an identifier that stands in it twice is an error. */
export function readLedger(file: VFile): Ledger {
  const ledger = readJson(file, Ledger) ?? [];
  const seen = new Set<string>();
  for (const { id } of ledger) {
    if (seen.has(id)) reportError(file, placeOf(file, `"${id}"`), "ledger-duplicate", `Unexpected second entry "${id}" in the ledger, expected one. Restore the file from its history.`);
    seen.add(id);
  }
  return ledger;
}

/** The paragraph numbers that the ledger holds for a document, by the document's identifier. */
export function findPins(ledger: Ledger, document: string): Pin[] {
  return ledger.flatMap((entry) => {
    const parts = entry.id.startsWith(document) ? parseId(entry.id) : undefined;
    const isOwn = parts?.kind === "paragraph" && (parts.in === document || parts.in.startsWith(`${document}/`));
    return isOwn ? [{ number: parts.number, fingerprint: entry.fingerprint }] : [];
  });
}

/**
 * Checks the corpus against the ledger: nothing issued may vanish, nothing may be without an entry, and no identifier may
 * stand for two things. `files` are the content files by path, for messages at their place.
 */
export function checkLedger(ledgerFile: VFile, ledger: Ledger, records: CorpusRecords, files: ReadonlyMap<string, VFile>): void {
  const issued = findIssued(records);
  const held = new Map(ledger.map((entry) => [entry.id, entry]));
  const seen = new Map<string, Issued>();
  for (const thing of issued) {
    const { file, place } = placeOfIssued(thing, files, ledgerFile);
    const first = seen.get(thing.id);
    const entry = held.get(thing.id);
    if (first !== undefined) {
      const other = first.provenance;
      reportError(file, place, "identifier-duplicate", `Unexpected second ${thing.kind} "${thing.id}", expected an identifier of its own. Give one of them another and run npm run mint.`, other === undefined ? undefined : `The first stands at ${other.path}:${other.line}.`);
    } else if (entry === undefined) {
      reportError(file, place, "ledger-missing", `Unexpected ${thing.kind} "${thing.id}" without an entry in the ledger, expected one. Run npm run mint.`);
    } else if (entry.fingerprint !== fingerprint(thing.text)) {
      reportWarning(file, place, "ledger-wording", `Unexpected new wording of the ${thing.kind} "${thing.id}", expected the one it was issued for. Restore it, or run npm run mint to record a corrected transcription.`);
    }
    seen.set(thing.id, thing);
  }
  for (const entry of ledger) {
    if (!seen.has(entry.id)) {
      reportError(ledgerFile, placeOf(ledgerFile, `"${entry.id}"`), "ledger-vanished", `Unexpected loss of the ${entry.kind} "${entry.id}", expected it in the content, for it has been published. Restore it.`);
    }
  }
}

function placeOfIssued(thing: Issued, files: ReadonlyMap<string, VFile>, ledgerFile: VFile): { file: VFile; place: { line: number; column: number } } {
  const line = thing.provenance?.line;
  const file = files.get(thing.provenance?.path ?? "");
  if (file !== undefined && line !== undefined) return { file, place: { line, column: 1 } };
  const parts = parseId(thing.id);
  // A vocabulary names its terms without its own name.
  const [name, entry] = parts?.kind === "term" ? [`vocabulary/${parts.vocabulary}`, parts.term] : [parts?.kind === "person" ? "people" : "organizations", thing.id];
  const registry = files.get(`content/${name}.json`) ?? ledgerFile;
  return { file: registry, place: placeOf(registry, `"${entry}"`) };
}
