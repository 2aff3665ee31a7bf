import { parseId } from "#lib/address/identifier";
import { buildContextPath, formatPath } from "#lib/address/permalink";
import { records } from "./records";

/** Something that no longer stands at its address: where it is now or, where there is no `to`, what stood there; when and why it went. */
export interface Gone {
  id: string;
  date: string;
  reason: string;
  to?: string;
  stood?: string;
}

/** Finds all that has moved or gone, in the order of the ledger. */
export function findGone(): Gone[] {
  return [...records.aliases, ...records.tombstones];
}

/** Finds what is gone of the things that had a page of their own. */
export function findGonePages(): Gone[] {
  return findGone().filter(({ id }) => !formatPath(id).includes("#"));
}

/** Gets what is gone by its identifier, or throws a RangeError. */
export function getGone(id: string): Gone {
  const gone = findGone().find((each) => each.id === id);
  if (gone === undefined)
    throw new RangeError(`Unexpected identifier "${id}", expected one with an alias or a tombstone`);
  return gone;
}

/** Finds what is gone from a page, by the page's path, each with the anchor that led to it. */
export function findGoneOn(page: string): (Gone & { anchor: string })[] {
  return findGone().flatMap((gone) => {
    // A recommendation has two addresses: its own page, and its place in its session.
    const address = parseId(gone.id)?.kind === "recommendation" ? buildContextPath(gone.id) : formatPath(gone.id);
    const [path, anchor] = address.split("#");
    return path === page && anchor !== undefined ? [{ ...gone, anchor }] : [];
  });
}
