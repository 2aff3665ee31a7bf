import { findHolders, isHeldBy } from "#lib/address/name";
import { findLostPieces } from "./lost-pieces";
import type { Alias } from "#lib/records/ledger/alias";
import type { Tombstone } from "#lib/records/ledger/tombstone";
import type { History, Published } from "#lib/ledger/history";
import type { Issued } from "#lib/ledger/issued";

/** What became of the identifiers that are no longer in the content. */
export interface Retired {
  aliases: Alias[];
  tombstones: Tombstone[];
}

/**
 * Finds the identifiers of the ledger that have an alias or a tombstone, by themselves, with what held them or, of a paragraph, with the
 * item that it is, and since when.
 */
export function findRetired({
  ledger,
  words,
  aliases,
  tombstones,
}: Pick<History, "ledger" | "words" | keyof Retired>): Map<string, string> {
  const dates = new Map([...aliases, ...tombstones].map(({ id, date }) => [id, date]));
  const items = new Map(words.map(({ id, of }) => [id, of]));
  return new Map(
    ledger.flatMap(({ id }) => {
      const item = items.get(id);
      const holder =
        [id, ...findHolders(id), ...(item === undefined ? [] : [item])].find((each) => dates.has(each)) ?? "";
      const date = dates.get(holder);
      return date === undefined ? [] : [[id, date] as const];
    }),
  );
}

/**
 * Resolves every identifier that is gone. One without an alias or tombstone of its own takes that of the event, session, document
 * or part that held it: with an alias it leads to the same words there, with a tombstone it is gone too. A paragraph that was a lost
 * item's words takes that of the item.
 */
export function resolveRetired(
  history: History,
  present: ReadonlyMap<string, Issued>,
  published: ReadonlyMap<string, Published>,
): Retired {
  const aliases = new Map(history.aliases.map((alias) => [alias.id, alias]));
  const tombstones = new Map(history.tombstones.map((tombstone) => [tombstone.id, tombstone]));
  const resolved: Retired = { aliases: [], tombstones: [] };
  const isResolved = (id: string) => aliases.has(id) || tombstones.has(id);
  const lost = history.ledger.filter((entry) => !present.has(entry.id));
  const pieces = findLostPieces(lost, published);
  for (const { id, kind } of lost) {
    const held = [id, ...findHolders(id)].find(isResolved);
    const item = pieces.get(id);
    if (held === undefined && item !== undefined) {
      const [alias, tombstone] = [aliases.get(item), tombstones.get(item)];
      if (alias !== undefined) resolved.aliases.push({ ...alias, id });
      if (tombstone !== undefined) resolved.tombstones.push({ ...tombstone, id });
      continue;
    }
    const holder = held ?? id;
    const alias = aliases.get(holder);
    const tombstone = tombstones.get(holder);
    const to =
      alias === undefined || holder === id
        ? alias?.to
        : findSame({ id, kind, holder, to: alias.to }, present, published);
    if (alias !== undefined && to !== undefined) resolved.aliases.push({ ...alias, id, to });
    if (tombstone !== undefined) resolved.tombstones.push({ ...tombstone, id });
  }
  return resolved;
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
  const [first, ...more] = [...present.values()].filter((other) => isHeldBy(other.id, thing.to) && isSame(other));
  return more.length === 0 ? first?.id : undefined;
}
