import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Related } from "#lib/records/derived/related";
import { type Site, unnamedSite } from "#lib/records/site";
import type { IssuedCodes } from "#lib/records/ledger/issued-code";

/** The collections of a corpus in which an identifier names one record. */
export type Collection = Exclude<keyof CorpusRecords, "corrections">;

/** A record of a collection. */
export type RecordOf<Name extends Collection> = CorpusRecords[Name][number];

/** What is computed from the records or kept beside them; what is left out is empty. */
export interface CorpusExtras {
  /** Every short code ever issued, in the order of issue. */
  codes?: IssuedCodes;
  /** Which items have similar words. */
  related?: readonly Related[];
  /** Whose portal it is, and its kinds. */
  site?: Site;
  /** The identifiers that are not sealed yet: what they stand for may change, or go. */
  unsealed?: ReadonlySet<string>;
}

/**
 * All that is known of a portal, asked by identifier; the questions that belong to one subject are functions of a corpus, in the
 * files beside this one. Nothing of it changes after it is built, so that their indexes can be kept.
 */
export interface Corpus extends Readonly<Required<CorpusExtras>> {
  readonly records: CorpusRecords;
  /** Finds a record by its identifier. */
  find<Name extends Collection>(collection: Name, id: string): RecordOf<Name> | undefined;
  /** Gets a record by its identifier, or throws a RangeError. */
  get<Name extends Collection>(collection: Name, id: string): RecordOf<Name>;
}

/** Builds a corpus of records; its indexes are made when they are first asked for. */
export function buildCorpus(
  records: CorpusRecords,
  { codes = [], related = [], site = unnamedSite, unsealed = new Set() }: CorpusExtras = {},
): Corpus {
  const positions = new Map<Collection, ReadonlyMap<string, number>>();
  const positionsOf = (collection: Collection): ReadonlyMap<string, number> => {
    const known = positions.get(collection) ?? new Map(records[collection].map(({ id }, at) => [id, at]));
    positions.set(collection, known);
    return known;
  };
  const find = <Name extends Collection>(collection: Name, id: string): RecordOf<Name> | undefined => {
    const all: CorpusRecords[Name] = records[collection];
    return all[positionsOf(collection).get(id) ?? -1];
  };
  const get = <Name extends Collection>(collection: Name, id: string): RecordOf<Name> => {
    const found = find(collection, id);
    if (found === undefined) throw new RangeError(`Unexpected identifier "${id}", expected one of the ${collection}`);
    return found;
  };
  return { records, codes, related, site, unsealed, find, get };
}
