import { buildPartId } from "#lib/address/paragraph";
import { anchoredFacts, buildId, factNames } from "#lib/address/identifier";
import type { CorpusRecords } from "#lib/records/corpus-records";
import { buildIdWithdrawer } from "./identifier";
import type { Withdrawal } from "./withdrawal";

/** A page whose address spelt a withdrawn name: what it is called now, and what it was called. */
export interface KeptAddress {
  now: string;
  before: string;
}

/**
 * Finds the pages whose identifiers change by the withdrawal, sorted. Throws where two would be called the same, for then one of
 * their addresses would lead to the other.
 */
export function findKeptAddresses(records: CorpusRecords, withdrawal: Withdrawal): KeptAddress[] {
  const withdraw = buildIdWithdrawer(withdrawal);
  const names = new Map<string, string>();
  for (const before of new Set(findPages(records))) {
    const now = withdraw(before);
    const other = names.get(now);
    if (other !== undefined)
      throw new Error(
        `Unexpected second page "${now}" after names are withdrawn, for "${other}" and "${before}". Give one of them another identifier.`,
      );
    names.set(now, before);
  }
  return [...names]
    .flatMap(([now, before]) => (now === before ? [] : [{ now, before }]))
    .sort((a, b) => (a.now < b.now ? -1 : 1));
}

function findPages(records: CorpusRecords): string[] {
  const documents = records.documents.flatMap(({ id, parts }) => [
    id,
    ...parts.map(({ name }) => buildPartId(id, name)),
  ]);
  const others = [
    records.events,
    records.sessions,
    records.recommendations,
    records.wordings,
    records.people,
    records.organizations,
    ...factNames.filter((name) => !anchoredFacts.includes(name)).map((name) => records[name]),
    records.aliases,
    records.tombstones,
  ];
  const terms = (["topics", "addressees"] as const).flatMap((name) =>
    records[name].map(({ id }) => buildId({ kind: "term", vocabulary: name, term: id })),
  );
  return [...documents, ...others.flatMap((list) => list.map(({ id }) => id)), ...terms].filter(
    (id) => !id.includes("#"),
  );
}

/**
 * Builds the names under which a file of the export must stand as well, so that addresses issued before the withdrawal go on
 * answering: "people/withheld-1/index.html" also as "people/mira-solberg/index.html".
 */
export function buildOldNames(name: string, kept: readonly KeptAddress[]): string[] {
  const old = kept.reduce(
    (rest, { now, before }) => rest.replaceAll(new RegExp(`(?<=^|/)${now}(?=[/.])`, "g"), before),
    name,
  );
  return old === name ? [] : [old];
}
