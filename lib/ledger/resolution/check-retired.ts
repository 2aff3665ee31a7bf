import type { VFile } from "vfile";
import { parseId } from "#lib/address/identifier";
import { reportError, reportMissing } from "#lib/ingest/message";
import { findEntryPosition } from "#lib/ledger/ledger-file";
import { type History, type HistoryFiles } from "#lib/ledger/history";
import type { Issued } from "#lib/ledger/issued";
import { buildTombstone, describePaste, describeReplacement } from "./paste";

/*
 * content/aliases.json       [{"id": "harbour-3/panel-1/r3", "to": "harbour-3/panel-1/r2", "date": "2027-03-01", "reason": "One item had been read as two."}]
 * content/tombstones.json    [{"id": "people/mira-solberg", "date": "2027-03-01", "stood": "A person’s entry.", "reason": "…"}]
 */

/** Checks that each alias and tombstone is of a thing that was published and is gone, and that aliases lead to what is there. */
export function checkRetired(files: HistoryFiles, history: History, present: ReadonlyMap<string, Issued>): void {
  checkDeclarations(files, history, present);
  checkAliasTargets(files, history, present);
}

function checkDeclarations(files: HistoryFiles, history: History, present: ReadonlyMap<string, Issued>): void {
  const issued = new Set(history.ledger.map((entry) => entry.id));
  const seen = new Set<string>();
  const declared = [
    ...history.aliases.map(({ id }, index) => ({ id, file: files.aliases, index, what: "alias" })),
    ...history.tombstones.map(({ id }, index) => ({ id, file: files.tombstones, index, what: "tombstone" })),
  ];
  for (const { id, file, index, what } of declared) {
    const position = findEntryPosition(file, index);
    if (!issued.has(id))
      reportError(file, position, {
        "resolution-unissued": `Unexpected ${what} of "${id}", expected an identifier of the ledger. Correct the identifier or remove the entry.`,
      });
    const thing = present.get(id);
    if (thing !== undefined)
      reportError(file, position, {
        "resolution-present": [
          `Unexpected ${what} of the ${thing.kind} "${id}", expected one that is gone from the content. Remove the entry, or give what stands there an identifier of its own.`,
          thing.provenance === undefined
            ? undefined
            : `It stands at ${thing.provenance.path}:${thing.provenance.line}.`,
        ],
      });
    if (seen.has(id))
      reportError(file, position, {
        "resolution-duplicate": `Unexpected ${what} of "${id}", expected one alias or tombstone of an identifier. Remove one of the two.`,
      });
    seen.add(id);
  }
}

function checkAliasTargets(
  { aliases: file, tombstones }: HistoryFiles,
  history: History,
  present: ReadonlyMap<string, Issued>,
): void {
  const aliases = new Map(history.aliases.map(({ id, to }) => [id, to]));
  history.aliases.forEach((alias, index) => {
    const { id, to } = alias;
    if (present.has(to)) return;
    const position = findEntryPosition(file, index);
    const end = findEnd(id, aliases);
    if (aliases.has(to))
      reportError(file, position, {
        "alias-chain": [
          `Unexpected alias of "${id}" to "${to}", which is an alias itself, expected the identifier at the end. ${adviseOnChain(id, aliases)}`,
          end === undefined ? undefined : describeReplacement({ ...alias, to: end }),
        ],
      });
    else
      reportMissing(file, position, to, {
        "alias-target": [
          `Unexpected alias of "${id}" to "${to}", expected an identifier of the content. Correct "to", or delete this line and say that it is gone.`,
          describeTombstone(tombstones, id),
        ],
      });
  });
}

function adviseOnChain(id: string, aliases: ReadonlyMap<string, string>): string {
  const end = findEnd(id, aliases);
  return end === undefined ? "The aliases lead round in a circle. Break it." : `Write "${end}".`;
}

/* Where a chain of aliases ends; undefined where it leads round in a circle. */
function findEnd(id: string, aliases: ReadonlyMap<string, string>): string | undefined {
  const passed = new Set<string>();
  let at = id;
  for (let next = aliases.get(at); next !== undefined && !passed.has(at); next = aliases.get(at)) {
    passed.add(at);
    at = next;
  }
  return passed.has(at) ? undefined : at;
}

function describeTombstone(tombstones: VFile, id: string): string {
  return `Tombstone: ${describePaste(tombstones, buildTombstone(id, parseId(id)?.kind ?? "record"))}`;
}
