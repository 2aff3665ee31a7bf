import type { Alias } from "#lib/records/ledger/alias";
import type { Tombstone } from "#lib/records/ledger/tombstone";
import { type History, type HistoryFiles, type Published, placeOfEntry } from "./history";
import type { Issued } from "./issued";
import { reportError } from "#lib/ingest/message";

/*
 * content/aliases.json       [{"id": "alliance-17/panel-1/r3", "to": "alliance-17/panel-1/r2", "date": "2027-03-01", "reason": "One item had been read as two."}]
 * content/tombstones.json    [{"id": "people/mira-solberg", "date": "2027-03-01", "stood": "A person’s entry.", "reason": "…"}]
 */

/** What became of the identifiers that no longer stand in the content. */
export interface WaysOut {
  aliases: Alias[];
  tombstones: Tombstone[];
}

/** Checks that each alias and tombstone is of a thing that was published and is gone, and leads where something stands. */
export function checkWaysOut(files: HistoryFiles, history: History, present: ReadonlyMap<string, Issued>): void {
  const issued = new Set(history.ledger.map((entry) => entry.id));
  const moved = new Map(history.aliases.map(({ id, to }) => [id, to]));
  const seen = new Set<string>();
  const declared = [
    ...history.aliases.map(({ id }, index) => ({ id, file: files.aliases, index, what: "alias" })),
    ...history.tombstones.map(({ id }, index) => ({ id, file: files.tombstones, index, what: "tombstone" })),
  ];
  for (const { id, file, index, what } of declared) {
    const place = placeOfEntry(file, index);
    const thing = present.get(id);
    if (!issued.has(id))
      reportError(
        file,
        place,
        "way-out-unissued",
        `Unexpected ${what} of "${id}", expected an identifier of the ledger. Correct the identifier or remove the entry.`,
      );
    if (thing !== undefined) {
      reportError(
        file,
        place,
        "way-out-present",
        `Unexpected ${what} of the ${thing.kind} "${id}", expected one that is gone from the content. Remove the entry, or give what stands there an identifier of its own.`,
        thing.provenance === undefined ? undefined : `It stands at ${thing.provenance.path}:${thing.provenance.line}.`,
      );
    }
    if (seen.has(id))
      reportError(
        file,
        place,
        "way-out-duplicate",
        `Unexpected ${what} of "${id}", expected one alias or tombstone of an identifier. Remove one of the two.`,
      );
    seen.add(id);
  }
  history.aliases.forEach(({ id, to }, index) => {
    if (present.has(to)) return;
    const place = placeOfEntry(files.aliases, index);
    if (moved.has(to))
      reportError(
        files.aliases,
        place,
        "alias-chain",
        `Unexpected alias of "${id}" to "${to}", which is an alias itself, expected the identifier at the end. ${adviseOnChain(id, moved)}`,
      );
    else
      reportError(
        files.aliases,
        place,
        "alias-target",
        `Unexpected alias of "${id}" to "${to}", expected an identifier of the content. Correct "to", or make it a tombstone.`,
      );
  });
}

function adviseOnChain(id: string, moved: ReadonlyMap<string, string>): string {
  const passed = new Set<string>();
  let at = id;
  for (let next = moved.get(at); next !== undefined && !passed.has(at); next = moved.get(at)) {
    passed.add(at);
    at = next;
  }
  return passed.has(at) ? "The aliases lead round in a circle. Break it." : `Write "${at}".`;
}

/**
 * Finds what became of every identifier that is gone. One without an entry of its own goes the way of the event, session, document
 * or part that held it: with an alias to the same words there, with a tombstone to that.
 */
export function findWaysOut(
  history: History,
  present: ReadonlyMap<string, Issued>,
  published: ReadonlyMap<string, Published>,
): WaysOut {
  const aliases = new Map(history.aliases.map((alias) => [alias.id, alias]));
  const tombstones = new Map(history.tombstones.map((tombstone) => [tombstone.id, tombstone]));
  const gone = history.ledger.filter(({ id }) => !present.has(id));
  const found: WaysOut = { aliases: [], tombstones: [] };
  for (const { id, kind } of gone) {
    const holder = [id, ...findHolders(id)].find((each) => aliases.has(each) || tombstones.has(each)) ?? id;
    const alias = aliases.get(holder);
    const tombstone = tombstones.get(holder);
    const to =
      alias === undefined || holder === id
        ? alias?.to
        : findSame({ id, kind, holder, to: alias.to }, present, published);
    if (alias !== undefined && to !== undefined) found.aliases.push({ ...alias, id, to });
    if (tombstone !== undefined) found.tombstones.push({ ...tombstone, id });
  }
  return found;
}

/** Finds the identifiers of the ledger that are declared moved or gone, by themselves or with what held them. */
export function findClosed({ ledger, aliases, tombstones }: History): Set<string> {
  const declared = new Set([...aliases, ...tombstones].map(({ id }) => id));
  return new Set(ledger.flatMap(({ id }) => ([id, ...findHolders(id)].some((each) => declared.has(each)) ? [id] : [])));
}

/** The identifiers that hold one, from near to far: of "documents/a/b#p1" "documents/a/b" and "documents/a". */
function findHolders(id: string): string[] {
  const names = id.split(/(?=[/#])/u);
  return names
    .map((_, index) => names.slice(0, index).join(""))
    .filter((each) => each !== "" && each !== "documents")
    .reverse();
}

/** What a thing is called below the new identifier of what held it: by its old name, or else as the only one of the same words. */
function findSame(
  thing: { id: string; kind: string; holder: string; to: string },
  present: ReadonlyMap<string, Issued>,
  published: ReadonlyMap<string, Published>,
): string | undefined {
  const print = published.get(thing.id)?.fingerprint;
  const isSame = (other: Issued) => other.kind === thing.kind && other.print === print;
  const named = present.get(thing.to + thing.id.slice(thing.holder.length));
  if (named !== undefined && isSame(named)) return named.id;
  const [first, ...more] = [...present.values()].filter(
    (other) => /^[/#]/u.test(other.id.slice(thing.to.length)) && other.id.startsWith(thing.to) && isSame(other),
  );
  return more.length === 0 ? first?.id : undefined;
}
